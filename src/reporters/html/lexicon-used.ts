/** The entries of the lexicon that this report rests on, by kind, each with its patterns and its source. */
import { citeSources } from '../citations.js';
import { groupBy } from '../view.js';
import type { HtmlView } from './html-view.js';
import { html, joined, type Safe } from './markup.js';
import { LEXICON, SECTIONS } from './messages.nl.js';

export function lexiconSection(view: HtmlView): Safe {
  const { uses, signals, lexicon } = view.report;
  const counts = new Map<string, number>();
  for (const { entry } of [...uses.flatMap(({ evidence }) => evidence), ...signals])
    counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const kindOf = (id: string) => view.entry(id)?.kind ?? '';
  const groups = groupBy([...counts.keys()].sort(), kindOf);
  const kinds = [...Object.keys(LEXICON.kinds), ''].filter((kind) => groups.has(kind));
  return html`<section id="lexicon" aria-labelledby="h-lexicon">
<h2 id="h-lexicon">${SECTIONS.lexicon}</h2>
<p>${LEXICON.intro} Lexicon ${lexicon.id} ${lexicon.version}.</p>
${kinds.map((kind) => kindGroup(kind, groups.get(kind) ?? [], counts, view))}
</section>`;
}

function kindGroup(kind: string, ids: readonly string[], counts: ReadonlyMap<string, number>, view: HtmlView): Safe {
  const title = LEXICON.kinds[kind] ?? LEXICON.other;
  return html`<details><summary>${LEXICON.fold(title, ids.length)}</summary>
<dl>${joined(ids.map((id) => entryItem(id, counts.get(id) ?? 0, view)))}</dl></details>`;
}

function entryItem(id: string, count: number, view: HtmlView): Safe {
  const info = view.entry(id);
  return html`<dt id="lex-${id}">${id} <span class="note">${LEXICON.times(count)}</span></dt>
<dd>${
    info !== undefined &&
    html`<p>${info.label}${info.explain !== '' && `: ${info.explain}`}</p>
<p>${LEXICON.pattern} ${info.patterns.map((pattern, index) => html`${index > 0 && ' · '}<code>${pattern}</code>`)}</p>
<p>${LEXICON.source} ${citeSources(info.cite, view.lexicon.sources)}</p>`
  }</dd>`;
}
