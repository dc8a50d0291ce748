/** The tables of a Report as the sheets of one spreadsheet. Text is typed as text, so that nothing in it is calculated. */
import type { Report } from '../model/report.js';
import { defuse } from './defuse.js';
import { repack } from './repack.js';
import type { Reporter } from './reporter.js';
import type { Value } from './tables/row.js';
import { TABLE_IDS, type Table, tableOf } from './tables/tables.js';
import { CUT } from './tables.nl.js';

/** What a cell of Excel holds; it calls a file with more damaged. */
const MOST = 32_767;
const WIDE: readonly string[] = ['text', 'passage_text', 'message', 'question'];

export const xlsxReporter = {
  id: 'xlsx',
  extension: '.xlsx',
  joins: false,
  binary: true,
  render: async (report: Report) => {
    const { default: writeExcel } = await import('write-excel-file/node');
    const sheets = TABLE_IDS.map((id) => sheetOf(tableOf(id, report)));
    return repack(await writeExcel(sheets).toBuffer());
  },
} satisfies Reporter;

function sheetOf({ id, columns, rows }: Table) {
  const head = columns.map((name) => ({ value: name, type: String, fontWeight: 'bold' as const }));
  return {
    sheet: id,
    data: [head, ...rows.map((row) => row.map(cellOf))],
    columns: columns.map((name) => ({ width: WIDE.includes(name) ? 60 : Math.max(12, name.length + 2) })),
    stickyRowsCount: 1,
  };
}

export function cellOf(value: Value) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value: cellText(value), type: String, alignVertical: 'top' as const };
}

/** Excel reads `_x0041_` as the sign with that number; the underscore is written so itself. */
function cellText(text: string): string {
  const lines = text.split(/\r\n?|\n/).map(defuse);
  // The package drops U+FFFD, the sign for what cannot be shown, as if nothing had stood there.
  const harmless = lines
    .join('\n')
    .replace(/\ufffd/g, '□')
    .replace(/[\ufffe\uffff]/g, '');
  const escaped = harmless.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');
  return escaped.length <= MOST
    ? escaped
    : `${escaped.slice(0, MOST - CUT.length).replace(/[\ud800-\udbff]$/, '')}${CUT}`;
}
