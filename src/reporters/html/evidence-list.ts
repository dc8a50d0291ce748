/** Passages as evidence: place, full sentences with the words that count marked, and the way to the whole passage; many are folded. */
import type { Passage } from '../../model/report.js';
import { placeOf } from '../view.js';
import type { HtmlView } from './html-view.js';
import { html, type Safe } from './markup.js';
import { WORKSHEET } from './messages.nl.js';
import { sentencesAround } from './quote.js';

export interface EvidenceOptions {
  /** How many are seen before the rest must be unfolded. */
  readonly open: number;
  /** Ids of what must be marked in a passage. */
  readonly because: (passage: Passage) => readonly string[];
}

export function evidenceList(ids: readonly string[], view: HtmlView, { open, because }: EvidenceOptions): Safe {
  const items = ids
    .flatMap((id) => view.passage(id) ?? [])
    .map((passage) => evidenceItem(passage, because(passage), view));
  if (items.length === 0) return html``;
  const rest = items.slice(open);
  return html`<ul class="evidence">${items.slice(0, open)}</ul>
${
  rest.length > 0 &&
  html`<details><summary>${WORKSHEET.more(rest.length)}</summary><ul class="evidence">${rest}</ul></details>`
}`;
}

/** A term stays marked as a term, whatever it is evidence of. */
function evidenceItem(passage: Passage, ids: readonly string[], view: HtmlView): Safe {
  const place = placeOf(passage, view);
  const terms = view.marksOf(view.usesIn(passage).map((use) => use.id));
  return html`<li><p class="place"><a href="#${passage.id}">${place === '' ? WORKSHEET.wholePassage : place}</a></p>
<blockquote>${sentencesAround(passage, view.marksOf(ids), terms)}</blockquote></li>`;
}
