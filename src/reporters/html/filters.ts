/** Choices by term, label and page. They do nothing without the script, so they are hidden until it runs. */
import { TERM_IDS } from '../../model/labels.js';
import { TERMS } from '../labels.nl.js';
import type { HtmlView } from './html-view.js';
import { html, type Safe } from './markup.js';
import { FILTERS, PASSAGES } from './messages.nl.js';
import { type LabelKey, labelKeys } from './passage-labels.js';

export function filters(view: HtmlView): Safe {
  const { passages, uses } = view.report;
  const present = new Set(passages.flatMap((passage) => labelKeys(passage, view)));
  const terms = TERM_IDS.filter((term) => uses.some((use) => use.term === term));
  const labels = (Object.keys(FILTERS.labels) as LabelKey[]).filter((key) => present.has(key));
  const pages = view.hasPages ? [...new Set(passages.map(({ page }) => page))] : [];
  return html`<div class="filters" role="group" aria-labelledby="filter-titel" hidden>
<p id="filter-titel">${FILTERS.title}</p>
${choice(
  'terms',
  FILTERS.term,
  terms.map((term) => [term, TERMS[term].label]),
)}
${choice(
  'labels',
  FILTERS.label,
  labels.map((key) => [key, FILTERS.labels[key]]),
)}
${choice(
  'page',
  FILTERS.page,
  pages.map((page) => [String(page), String(page)]),
)}
<button type="button" data-do="reset">${FILTERS.reset}</button>
<button type="button" data-do="unfold" data-other="${FILTERS.fold}">${FILTERS.unfold}</button>
<p role="status" data-total="${passages.length}"><output>${passages.length}</output> / ${passages.length} ${PASSAGES.shown}</p>
</div>`;
}

function choice(key: string, label: string, values: readonly (readonly [value: string, text: string])[]): Safe {
  if (values.length === 0) return html``;
  return html`<label>${label} <select data-key="${key}" autocomplete="off"><option value="">${FILTERS.all}</option>${values.map(
    ([value, text]) => html`<option value="${value}">${text}</option>`,
  )}</select></label>`;
}
