/** The table of findings: a row for each, in the order of reading; page and section are those of its first passage. */
import type { Finding } from '../../model/report.js';
import { type Columns, type Context, listed, placeColumns, reviewColumns } from './row.js';

const passagesOf = ({ passages }: Finding, context: Context) => passages.flatMap((id) => context.passage(id) ?? []);

export const FINDING_COLUMNS: Columns<Finding> = {
  ...placeColumns<Finding>((finding, context) => passagesOf(finding, context)[0]),
  rank: (finding, { report }) => report.findings.indexOf(finding) + 1,
  id: ({ id }) => id,
  rule: ({ rule }) => rule,
  standing: ({ standing }) => standing,
  message: ({ message }) => message,
  question: ({ question }) => question,
  passage_count: ({ passages }) => passages.length,
  pages: (finding, context) => listed([...new Set(passagesOf(finding, context).map(({ page }) => page))]),
  text: (finding, context) => passagesOf(finding, context)[0]?.text ?? null,
  ...reviewColumns<Finding>([]),
  words: ({ uses, signals }, { words }) => listed([...uses, ...signals].flatMap((id) => words(id) ?? [])),
  passages: ({ passages }) => listed(passages),
  source: ({ source }) => source,
};
