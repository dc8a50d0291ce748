/** The tables read back by LibreOffice with Dutch settings that looks for numbers and dates: every value is as it was written. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { csvReporter } from '../../src/reporters/csv.js';
import { TABLE_IDS } from '../../src/reporters/tables/tables.js';
import { xlsxReporter } from '../../src/reporters/xlsx.js';
import { hostileReport } from '../support/hostile-report.js';
import { parseCsv } from '../support/parse-csv.js';

/** Semicolon, quotes, UTF-8, from row 1, no formats, Dutch, quoted is not text, special numbers are detected. */
const DUTCH = 'CSV:59,34,76,1,,1043,false,true';
/** The same out, cells as shown; the last figure asks for every sheet in a file of its own. */
const OUT = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1';

const folder = mkdtempSync(join(tmpdir(), 'ontwar-office-'));
const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Nothing comes out where LibreOffice, or its spreadsheet, is not installed. */
function convert(inputs: readonly string[], ...filter: readonly string[]): void {
  try {
    const flags = [profile, '--headless', ...filter, '--convert-to', OUT, '--outdir', join(folder, 'uit')];
    execFileSync('soffice', [...flags, ...inputs], { cwd: folder, timeout: 180_000, stdio: 'ignore' });
  } catch {}
}

const written = new Map<string, string>();
for (const part of TABLE_IDS) {
  const text = await csvReporter.render(hostileReport(), { columns: 80, colour: false, part });
  written.set(part, text);
  writeFileSync(join(folder, `${part}.csv`), text);
}
writeFileSync(join(folder, 't.xlsx'), await xlsxReporter.render(hostileReport()));
convert(
  TABLE_IDS.map((part) => `${part}.csv`),
  `--infilter=${DUTCH}`,
);
convert(['t.xlsx']);
const hasCalc = existsSync(join(folder, 'uit'));

describe.skipIf(!hasCalc)('a spreadsheet with Dutch settings', () => {
  it.each(TABLE_IDS)('reads %s.csv back as it was', (part) => {
    expect(readBack(`${part}-${part}.csv`)).toEqual(parseCsv(written.get(part) ?? '', ';'));
  });
  it.each(TABLE_IDS)('reads the sheet %s back as the table', (part) => {
    const plain = (cell: string) =>
      cell
        .replace(/^'/, '')
        .replace(/\ufffd/g, '□')
        .replace(/\ufffe/g, '');
    const cells = readBack(`t-${part}.csv`).map((row) => row.map(yesNo));
    expect(cells).toEqual(parseCsv(written.get(part) ?? '', ';').map((row) => row.map(plain)));
  });
});

function readBack(name: string): string[][] {
  return parseCsv(readFileSync(join(folder, 'uit', name), 'utf8'), ';');
}

function yesNo(cell: string): string {
  if (cell === 'TRUE' || cell === 'WAAR') return 'ja';
  return cell === 'FALSE' || cell === 'ONWAAR' ? 'nee' : cell;
}
