/** A Report in, its four tables out, as plain data before any format. */
import type { Report } from '../../model/report.js';
import { ACCOUNT_COLUMNS, remarksOf } from './account.js';
import { FINDING_COLUMNS } from './findings.js';
import { PASSAGE_COLUMNS } from './passages.js';
import { type Columns, contextOf, type Value } from './row.js';
import { USE_COLUMNS } from './uses.js';

/** Uses, passages, findings, and what must be known beside them. */
export const TABLE_IDS = ['vindplaatsen', 'passages', 'bevindingen', 'verantwoording'] as const;
export type TableId = (typeof TABLE_IDS)[number];

export interface Table {
  readonly id: TableId;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

export function tableOf(id: TableId, report: Report): Table {
  switch (id) {
    case 'vindplaatsen':
      return fill(id, USE_COLUMNS, report.uses, report);
    case 'passages':
      return fill(id, PASSAGE_COLUMNS, report.passages, report);
    case 'bevindingen':
      return fill(id, FINDING_COLUMNS, report.findings, report);
    case 'verantwoording':
      return fill(id, ACCOUNT_COLUMNS, remarksOf(report), report);
  }
}

function fill<Item>(id: TableId, columns: Columns<Item>, items: readonly Item[], report: Report): Table {
  const context = contextOf(report);
  const fillers = Object.values(columns);
  return { id, columns: Object.keys(columns), rows: items.map((item) => fillers.map((value) => value(item, context))) };
}
