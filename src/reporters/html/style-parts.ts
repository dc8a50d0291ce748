/** How the parts of the report look. What is marked is told by line and weight too, never by colour alone. */
export const STYLE_PARTS = `
.note, .hint { color: var(--quiet); font-size: .92rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.verdict { padding: .85rem 1rem; border-left: 4px solid var(--edge); background: var(--soft); }
.notices { margin-top: 1.5rem; padding: 1rem 1.25rem .25rem; border: 2px solid var(--warn); border-left-width: 10px; background: var(--warn-soft); }
.notices h2 { margin: 0 0 .5rem; padding: 0; border: 0; font-size: 1.2rem; color: var(--warn); }
.notices .hint { display: block; color: var(--ink); }
.plain { list-style: none; padding: 0; }
.questions > li { margin-bottom: 1rem; padding-left: .35rem; }
.questions p { margin: 0; }
.because { color: var(--quiet); font-size: .92rem; }
blockquote { margin: .15rem 0 1.1rem; padding: 0 0 0 1rem; max-width: 62ch; border-left: 3px solid var(--line); font-family: var(--note); font-size: 1.05rem; white-space: pre-line; unicode-bidi: isolate; }
mark { background: var(--term); color: inherit; font-weight: 700; border-bottom: 2px solid var(--term-line); -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.cue { text-decoration: underline dotted var(--cue) 2px; text-underline-offset: .22em; text-decoration-skip-ink: none; }
mark.cue { text-underline-offset: .34em; }
.evidence { list-style: none; padding: 0; }
.place { margin: 0 0 .15rem; font-size: .92rem; color: var(--quiet); }
.worksheet, .tip, .kind { margin-bottom: 3rem; }
.asked { font-size: 1.1rem; font-weight: 600; }
.answer { margin-top: 1.75rem; padding: 1rem 1.25rem 0; background: var(--soft); border: 1px solid var(--line); break-inside: avoid; }
.answer label { display: block; font-weight: 700; margin-bottom: .5rem; }
textarea { display: block; width: 100%; min-height: 10rem; field-sizing: content; resize: vertical; padding: .75rem; font: inherit; color: var(--ink); background: var(--sheet); border: 2px solid var(--edge); border-radius: 3px; }
textarea:placeholder-shown { border-style: dashed; }
.open { display: none; margin: .5rem 0 0; font-weight: 700; color: var(--warn); }
textarea:placeholder-shown + .open { display: block; }
.answer .note { margin-top: .5rem; }
ins { text-decoration: underline 2px; text-decoration-color: var(--cue); background: var(--soft); }
del { text-decoration: line-through; text-decoration-color: var(--warn); background: var(--warn-soft); }
.finding { margin: 1.5rem 0; padding: 1.1rem 1.25rem .25rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 4px; }
.finding p { margin-bottom: .6rem; }
.finding .message { font-size: 1.06rem; }
.finding .ask { padding: .6rem .85rem; background: var(--soft); }
.standing { display: inline-block; padding: 0 .6rem; border: 1px solid var(--edge); border-radius: 1rem; font-size: .9rem; white-space: nowrap; }
.review { padding: .5rem .85rem; border: 1px dashed var(--edge); }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; font-weight: 700; padding-bottom: .5rem; }
th, td { padding: .35rem .75rem .35rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; }
th.number, td.number { text-align: right; }
thead th { color: var(--quiet); font-size: .92rem; border-bottom-color: var(--edge); vertical-align: bottom; }
.senses .term > * { font-weight: 700; padding-top: 1rem; border-bottom-color: var(--edge); }
.senses tbody tr:not(.term) th { padding-left: 1rem; }
.senses .bar { width: 40%; padding-right: 0; }
@media (max-width: 40rem) { .senses .bar { width: 28%; } .senses th { hyphens: auto; } }
.shifted { font-style: italic; color: var(--warn); white-space: nowrap; }
.strip { display: block; margin-top: .4rem; }
.fill { fill: var(--accent); }
.stripe { fill: var(--warn); }
.stripes { stroke: var(--warn); stroke-width: 1; }
.unread { fill: var(--line); }
.axis { stroke: var(--edge); }
figure { margin: 2rem 0; }
figcaption { margin-bottom: 1rem; }
figure > svg { display: block; overflow: visible; }
svg text { fill: var(--ink); font: .92rem var(--own); }
svg .tick { fill: var(--quiet); font-size: .85rem; }
.wide { overflow-x: auto; }
.wide th, .wide td { overflow-wrap: normal; }
.legend { padding: .75rem 0; }
article { content-visibility: auto; contain-intrinsic-size: auto 14rem; padding: 1.1rem 0 .25rem; border-bottom: 1px solid var(--line); }
article .whole { margin-bottom: .75rem; }
.page > h3 { margin-top: 3rem; }
.anchor { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; text-align: center; text-decoration: none; }
.labels { display: flex; flex-wrap: wrap; gap: .4rem; list-style: none; padding: 0; margin-bottom: .75rem; }
.labels li { margin: 0; padding: .05rem .6rem; border: 1px solid var(--line); border-radius: 3px; background: var(--soft); font-size: .9rem; }
.empty { color: var(--quiet); margin: 1.25rem 0; }
.empty.unread { padding: .5rem .85rem; border-left: 4px solid var(--warn); color: var(--warn); }
details { margin-bottom: 1rem; }
summary { cursor: pointer; padding: .25rem 0; color: var(--accent); width: fit-content; }
summary:hover { text-decoration: underline; }
details[open] > summary { margin-bottom: .75rem; }
.why { font-size: .95rem; }
.why q, dd { font-family: inherit; }
dt { font-weight: 700; margin-top: 1rem; }
dd { margin: 0; }
dd p { margin: 0; }
code { font-size: .88rem; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: .85rem 1rem; background: var(--soft); border: 1px solid var(--line); }
.filters[hidden] { display: none; }
.filters p { margin: 0; }
.filters > p:first-child { font-weight: 700; width: 100%; }
select, button { font: inherit; color: var(--ink); background: var(--sheet); border: 1px solid var(--edge); border-radius: 3px; min-height: 2.25rem; padding: .2rem .6rem; max-width: 100%; }
button { cursor: pointer; }
button:hover { border-color: var(--ink); }
`;
