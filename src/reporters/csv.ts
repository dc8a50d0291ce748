/**
 * A table of a Report as CSV. `excel`: for a Dutch Excel, with signs before text that it would take for a formula or a date.
 * `rfc4180`: for other programs; values as they are, so that who opens it in a spreadsheet must import it as text.
 */
import type { Report } from '../model/report.js';
import { defuse } from './defuse.js';
import type { Dialect, RenderOptions, Reporter } from './reporter.js';
import type { Value } from './tables/row.js';
import { TABLE_IDS, type TableId, tableOf } from './tables/tables.js';

interface Shape {
  readonly bom: boolean;
  readonly delimiter: string;
  readonly write: (value: Value) => string;
}

const SHAPES: Readonly<Record<Dialect, Shape>> = {
  excel: { bom: true, delimiter: ';', write: forExcel },
  rfc4180: { bom: false, delimiter: ',', write: plain },
};

export const csvReporter = {
  id: 'csv',
  extension: '.csv',
  joins: false,
  binary: false,
  parts: TABLE_IDS,
  render: async (report: Report, { part, dialect = 'excel' }: RenderOptions) => {
    const { stringify } = await import('csv-stringify/sync');
    const { bom, delimiter, write } = SHAPES[dialect];
    const { columns, rows } = tableOf((part ?? TABLE_IDS[0]) as TableId, report);
    const cells = [columns, ...rows.map((row) => row.map(write))];
    // A line end in a cell is not the one between records, and would stand bare; so would the comma of the other dialect.
    return stringify(cells, { bom, delimiter, record_delimiter: '\r\n', quoted_match: /[\n;,]/ });
  },
} satisfies Reporter;

/** Text that a spreadsheet would calculate with, whatever blanks stand before it. */
const FORMULA = /^[\s\u00a0\u200b\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;
/** Text that it would turn into a number, a date or a time: 1-2, 3.10, 1e5, 007, and more digits than a number keeps. */
const NUMBER = /^\s*(?:0\d+|\d{16,}|\d[\d\s.,:/-]*[.,:/-][\d\s.,:/-]*|\d+(?:[.,]\d+)?e[+-]?\d+)%?\s*$/iu;
const MONTH =
  'jan(?:uari)?|feb(?:ruari)?|mrt|maart|mar|apr(?:il)?|mei|may|jun[ei]?|jul[iy]?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|oct|nov(?:ember)?|dec(?:ember)?';
const DATE = new RegExp(
  `^\\s*(?:\\d{1,4}[-/. ]?(?:${MONTH})(?:[-/. ]?\\d{1,4})?|(?:${MONTH})[-/. ]?\\d{1,4})\\s*$`,
  'iu',
);

/** An apostrophe keeps it text, as it does when it is typed. */
export function forExcel(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  if (typeof value === 'number') return String(value).replace('.', ',');
  const text = harmless(value);
  return FORMULA.test(value) || NUMBER.test(text) || DATE.test(text) ? `'${text}` : text;
}

function plain(value: Value): string {
  return typeof value === 'string' ? harmless(value) : String(value ?? '');
}

/** Lines stay lines; what would steer a screen becomes a sign, as in every report. */
function harmless(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map(defuse)
    .join('\n');
}
