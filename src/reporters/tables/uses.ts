/** The table of uses: a row for each place that names one of the four terms. */
import { ZONES_APART } from '../../model/labels.js';
import type { TermUse } from '../../model/report.js';
import { type Columns, type Context, listed, placeColumns, reviewColumns } from './row.js';

const passageOf = ({ passage }: TermUse, context: Context) => context.passage(passage);
const place = placeColumns(passageOf);

export const USE_COLUMNS: Columns<TermUse> = {
  ...place,
  // The passage may have begun on the page before.
  page: ({ page }) => page,
  page_label: (use, context) => labelOf(use, context),
  zone: (use, context) => passageOf(use, context)?.zone ?? null,
  id: ({ id }) => id,
  term: ({ term }) => term,
  form: ({ form }) => form,
  scope: ({ scope }) => scope,
  reason: ({ reason }) => reason,
  sense: ({ sense }) => sense,
  shift: ({ shift }) => shift,
  /** Whether it counts in the totals: about citizens, in the note's own words. */
  counted: (use, context) => use.scope === 'burger' && !ZONES_APART.includes(passageOf(use, context)?.zone ?? 'tekst'),
  text: ({ text }) => text,
  passage: ({ passage }) => passage,
  passage_text: (use, context) => passageOf(use, context)?.text ?? null,
  ...reviewColumns<TermUse>(['term', 'scope', 'sense']),
  ocr: ({ ocr }) => ocr === true,
  entry: ({ entry }) => entry,
  evidence: ({ evidence }) => listed(evidence.map(({ entry, text }) => `${entry}: ${text}`)),
  start: ({ span }) => span.start,
  end: ({ span }) => span.end,
};

/** A use further on in a passage that runs over a page end has no label of its own in the report. */
function labelOf(use: TermUse, context: Context): string | null {
  const passage = passageOf(use, context);
  if (passage === undefined || passage.page === use.page) return passage?.pageLabel ?? null;
  return context.report.passages.find(({ page }) => page === use.page)?.pageLabel ?? null;
}
