/** The whole style of the page, as text; it asks for nothing from outside and uses the fonts of the reader's system. */
import { STYLE_PARTS } from './style-parts.js';
import { STYLE_PRINT } from './style-print.js';

/** Colours hold a contrast of 4.5 to 1 or more on their ground, in both schemes; text is 60 to 75 characters wide. */
const BASE = `
:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --sheet: #fff; --ink: #1f1e1b; --quiet: #57534b; --line: #d8d3c8; --edge: #857f73;
  --accent: #1d4f7c; --soft: #eef3f7; --term: #fdeab8; --term-line: #8a5a00; --cue: #0b6457;
  --warn: #8c2f12; --warn-soft: #fdf0e9;
  --own: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
  --note: Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, 'Liberation Serif', serif;
  --measure: 64ch;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17191c; --sheet: #1e2124; --ink: #e9e6df; --quiet: #b3aea3; --line: #3b3f44; --edge: #8d8a84;
    --accent: #9cc7ec; --soft: #232a31; --term: #4d3d12; --term-line: #f0bd4f; --cue: #6fd3c1;
    --warn: #ffb59b; --warn-soft: #36231c;
  }
}
* { box-sizing: border-box; }
html { font: 106.25%/1.6 var(--own); background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; padding: 0 1.25rem 4rem; overflow-wrap: anywhere; }
header, nav, main, footer { max-width: var(--measure); margin-inline: auto; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 2rem; margin: 0 0 .5rem; letter-spacing: -.01em; }
h2 { font-size: 1.55rem; margin: 4rem 0 1rem; padding-top: 1rem; border-top: 3px solid var(--ink); }
h3 { font-size: 1.2rem; margin: 2.25rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1.75rem 0 .5rem; }
p, ul, ol, dl, table, figure, blockquote { margin: 0 0 1rem; }
ul, ol { padding-left: 1.4rem; }
li { margin-bottom: .4rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
:target { outline: 2px dashed var(--accent); outline-offset: 6px; }
h2:target, h3:target, section:target { outline: none; }
.skip { position: absolute; left: -999rem; top: 0; padding: .75rem 1rem; background: var(--ink); color: var(--paper); }
.skip:focus { left: 0; z-index: 2; }
.defs { position: absolute; }
header { padding: 3rem 0 1.5rem; }
.kind-of-page { color: var(--quiet); margin: 0 0 .25rem; font-size: .95rem; }
.about { font-size: 1.1rem; }
.file { color: var(--quiet); font-size: .9rem; margin: 0; }
nav ol { list-style: none; padding: 0; margin: 0; border-top: 1px solid var(--line); }
nav li { margin: 0; border-bottom: 1px solid var(--line); }
nav a { display: block; padding: .5rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: .9rem; }
.hash { font-size: .8rem; }
@media (min-width: 72rem) {
  body { display: grid; grid-template-columns: 15rem var(--measure); column-gap: 4rem; justify-content: center; align-items: start; }
  header, main, footer { grid-column: 2; width: 100%; }
  nav { grid-column: 1; grid-row: 2; position: sticky; top: 2rem; width: 100%; font-size: .95rem; }
  main > section:first-child > h2 { margin-top: 0; }
}
`;

export const STYLE = `${BASE}${STYLE_PARTS}${STYLE_PRINT}`;
