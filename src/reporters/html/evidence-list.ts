/** Passages as evidence: place, full sentences with the words that count marked, and the way to the whole passage; many are folded. */
import type { Passage } from '../../model/report.js';
import { placeOf } from '../view.js';
import type { HtmlView } from './html-view.js';
import { html, joined, type Safe } from './markup.js';
import { WORKSHEET } from './messages.nl.js';
import { sentencesAround } from './quote.js';

export interface EvidenceOptions {
  /** How many are seen before the rest must be unfolded. */
  readonly open: number;
  /** Ids of what must be marked in a passage. */
  readonly because: (passage: Passage) => readonly string[];
}

/** More than a reader will weigh; the others are a link away, where every passage stands in full. */
const MOST_QUOTED = 40;

export function evidenceList(ids: readonly string[], view: HtmlView, { open, because }: EvidenceOptions): Safe {
  const passages = ids.flatMap((id) => view.passage(id) ?? []);
  if (passages.length === 0) return html``;
  const items = passages.slice(0, MOST_QUOTED).map((passage) => evidenceItem(passage, because(passage), view));
  const others = passages.slice(MOST_QUOTED);
  return html`<ul class="evidence">${items.slice(0, open)}</ul>
${
  passages.length > open &&
  html`<details><summary>${WORKSHEET.more(passages.length - open)}</summary><ul class="evidence">${items.slice(open)}</ul>${otherPlaces(others, view)}</details>`
}`;
}

function otherPlaces(passages: readonly Passage[], view: HtmlView): Safe {
  if (passages.length === 0) return html``;
  const links = passages.map(
    (passage, index) =>
      html`<a href="#${passage.id}">${view.hasPages ? `p. ${passage.pageLabel}` : String(index + 1)}</a>`,
  );
  return html`<p class="note">${WORKSHEET.others(passages.length)} ${joined(links, ', ')}.</p>`;
}

/** A term stays marked as a term, whatever it is evidence of. */
function evidenceItem(passage: Passage, ids: readonly string[], view: HtmlView): Safe {
  const place = placeOf(passage, view);
  const terms = view.marksOf(view.usesIn(passage).map((use) => use.id));
  return html`<li><p class="place"><a href="#${passage.id}">${place === '' ? WORKSHEET.wholePassage : place}</a></p>
<blockquote>${sentencesAround(passage, view.marksOf(ids), terms)}</blockquote></li>`;
}
