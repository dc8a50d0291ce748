/** Every passage in full, page by page, with its marks, labels and reasons; pages without any are named too, so that none is missed. */
import type { Passage } from '../../model/report.js';
import { UNREAD_LABELS } from '../labels.nl.js';
import { groupBy, placeOf } from '../view.js';
import { explanation, passageDecisions } from './explanation.js';
import { filters } from './filters.js';
import type { HtmlView } from './html-view.js';
import { html, joined, type Safe } from './markup.js';
import { PASSAGES, SECTIONS } from './messages.nl.js';
import { labelKeys, labelsInWords } from './passage-labels.js';
import { type Mark, wholePassage } from './quote.js';

export function passageSection(view: HtmlView): Safe {
  const { passages } = view.report;
  return html`<section id="passages" aria-labelledby="h-passages">
<h2 id="h-passages">${SECTIONS.passages}</h2>
<p>${passages.length === 0 ? PASSAGES.none : PASSAGES.intro(passages.length)}</p>
${
  passages.length > 0 &&
  html`<p class="legend">${PASSAGES.legend} <mark>${PASSAGES.legendTerm}</mark>; <span class="cue">${PASSAGES.legendCue}</span>.</p>${filters(view)}`
}
${view.hasPages ? byPage(view) : bySection(view)}
</section>`;
}

function byPage(view: HtmlView): Safe {
  const { health } = view.report.document;
  const groups = groupBy(view.report.passages, ({ page }) => String(page));
  const reasons = new Map(health.unread.map(({ page, reason }) => [page, UNREAD_LABELS[reason]]));
  const stateOf = (page: number) => (groups.has(String(page)) ? null : (reasons.get(page) ?? ''));
  const parts: Safe[] = [];
  for (let page = 1; page <= health.pages; page++) {
    const state = stateOf(page);
    let last = page;
    while (state !== null && last < health.pages && stateOf(last + 1) === state) last++;
    parts.push(state === null ? pageGroup(page, groups.get(String(page)) ?? [], view) : emptyPages(page, last, state));
    page = last;
  }
  return joined(parts);
}

function pageGroup(page: number, passages: readonly Passage[], view: HtmlView): Safe {
  const label = passages[0]?.pageLabel ?? String(page);
  return html`<section class="page"><h3 id="p-${page}">${PASSAGES.page(page, label)}</h3>
${joined(passages.map((passage) => passageArticle(passage, view)))}</section>`;
}

/** Each of them can be linked to. */
function emptyPages(from: number, to: number, reason: string): Safe {
  const anchors = Array.from({ length: to - from }, (_, index) => html`<span id="p-${from + 1 + index}"></span>`);
  const text =
    reason === ''
      ? from === to
        ? PASSAGES.emptyPage(from)
        : PASSAGES.emptyPages(from, to)
      : from === to
        ? PASSAGES.unreadPage(from, reason)
        : PASSAGES.unreadPages(from, to, reason);
  return html`<p class="empty${reason !== '' && ' unread'}" id="p-${from}">${text}${anchors}</p>`;
}

function bySection(view: HtmlView): Safe {
  const groups = [...groupBy(view.report.passages, ({ section }) => section ?? '')];
  return joined(
    groups.map(
      ([section, passages], index) => html`<section class="page"><h3 id="kop-${index + 1}">${
        section === '' ? PASSAGES.noSection : section
      }</h3>
${joined(passages.map((passage) => passageArticle(passage, view)))}</section>`,
    ),
  );
}

function passageArticle(passage: Passage, view: HtmlView): Safe {
  const uses = view.usesIn(passage);
  const terms = [...new Set(uses.map(({ term }) => term))].join(' ');
  const place = placeOf(passage, view) || passage.id;
  return html`<article id="${passage.id}" aria-label="${place}" data-terms="${terms}" data-labels="${labelKeys(passage, view).join(' ')}" data-page="${passage.page}">
<p class="place">${passage.section} <a class="anchor" href="#${passage.id}" aria-label="${PASSAGES.linkTo(place)}">#</a></p>
<blockquote class="whole">${wholePassage(passage, marksIn(passage, view))}</blockquote>
<ul class="labels" aria-label="${PASSAGES.labels}">${labelsInWords(passage, view).map((label) => html`<li>${label}</li>`)}</ul>
${passageDecisions(passage, view)}${explanation(passage, view)}
</article>`;
}

/** The words of a sense stand around its term; what only places the term is not marked. */
function marksIn(passage: Passage, view: HtmlView): Mark[] {
  const uses = view.usesIn(passage);
  const isSense = (entry: string) => view.entry(entry)?.kind === 'senses';
  return [
    ...uses.map(({ id, span }): Mark => ({ span, kind: 'term', id })),
    ...view.signalsIn(passage).map(({ id, span }): Mark => ({ span, kind: 'cue', id })),
    ...uses.flatMap(({ evidence }) =>
      evidence.filter(({ entry }) => isSense(entry)).map(({ span }): Mark => ({ span, kind: 'cue', id: null })),
    ),
  ];
}
