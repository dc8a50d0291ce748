/** The tables read back by LibreOffice with Dutch settings that looks for numbers and dates: every value is as it was written. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvReporter } from '../../src/reporters/csv.js';
import { TABLE_IDS } from '../../src/reporters/tables/tables.js';
import { xlsxReporter } from '../../src/reporters/xlsx.js';
import { createFolder } from '../support/cli.js';
import { hostileReport } from '../support/hostile-report.js';
import { parseCsv } from '../support/parse-csv.js';

const hasOffice = spawnSync('soffice', ['--version']).status === 0;
/** Semicolon, quotes, UTF-8, from row 1, no formats, Dutch, quoted is not text, special numbers are detected. */
const DUTCH = 'CSV:59,34,76,1,,1043,false,true';
/** The same out, cells as shown; the last figure asks for every sheet. */
const OUT = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,1043,false,true,false,false,false,-1';

function throughOffice(cwd: string, name: string, filter: readonly string[]): string {
  const profile = `-env:UserInstallation=file://${join(cwd, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', ...filter, '--convert-to', OUT, '--outdir', join(cwd, 'uit'), name], {
    cwd,
    timeout: 120_000,
  });
  return join(cwd, 'uit');
}

describe.skipIf(!hasOffice)('a spreadsheet with Dutch settings', () => {
  it.each(TABLE_IDS)('reads %s.csv back as it was', { timeout: 180_000 }, async (part) => {
    const cwd = await createFolder();
    const written = await csvReporter.render(hostileReport(), { columns: 80, colour: false, part });
    writeFileSync(join(cwd, 't.csv'), written);
    const back = readFileSync(join(throughOffice(cwd, 't.csv', [`--infilter=${DUTCH}`]), 't.csv'), 'utf8');
    expect(rowsOf(back)).toEqual(rowsOf(written));
  });

  it('reads the sheets back as the tables', { timeout: 180_000 }, async () => {
    const cwd = await createFolder();
    writeFileSync(join(cwd, 't.xlsx'), await xlsxReporter.render(hostileReport()));
    const folder = throughOffice(cwd, 't.xlsx', []);
    for (const part of TABLE_IDS) {
      const table = await csvReporter.render(hostileReport(), { columns: 80, colour: false, part });
      const back = rowsOf(readFileSync(join(folder, `t-${part}.csv`), 'utf8'));
      const plain = (cell: string) => cell.replace(/^'/, '');
      expect(back.map((row) => row.map(yesNo))).toEqual(rowsOf(table).map((row) => row.map(plain)));
    }
  });
});

function rowsOf(text: string): string[][] {
  return parseCsv(
    text
      .replace(/\r?\n$/, '')
      .replace(/(?<!\r)\n/g, '\n')
      .concat('\r\n'),
    ';',
  );
}

function yesNo(cell: string): string {
  if (cell === 'TRUE' || cell === 'WAAR') return 'ja';
  return cell === 'FALSE' || cell === 'ONWAAR' ? 'nee' : cell;
}
