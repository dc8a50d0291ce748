/** Tables as CSV: what a Dutch Excel and other programs read is what the report says, and no cell is a formula. */
import { describe, expect, it } from 'vitest';
import { csvReporter, forExcel } from '../../src/reporters/csv.js';
import type { RenderOptions } from '../../src/reporters/reporter.js';
import { TABLE_IDS } from '../../src/reporters/tables/tables.js';
import { hostileReport, MISCHIEF, STEERS } from '../support/hostile-report.js';
import { parseCsv } from '../support/parse-csv.js';
import { sampleReport } from '../support/report.js';

const SCREEN = { columns: 80, colour: false };
const render = (options: Partial<RenderOptions>, report = sampleReport()) =>
  csvReporter.render(report, { ...SCREEN, ...options });
const BEFORE = 'document_path document_sha256 page page_label section'.split(' ');

describe.each(TABLE_IDS)('the table %s', (part) => {
  it('begins with the place, and has as many cells in each row as columns', async () => {
    const [head, ...rows] = parseCsv(await render({ part }), ';');
    expect(head?.slice(0, 5)).toEqual(BEFORE);
    expect(head?.every((name) => /^[a-z][a-z0-9_]*$/.test(name))).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
    expect(rows.every((row) => row[0] === 'notas/proef.pdf' && row[1] === 'cd'.repeat(32))).toBe(true);
  });
  it.each(['excel', 'rfc4180'] as const)('as %s holds no sign that steers a screen', async (dialect) => {
    const text = await render({ part, dialect }, hostileReport());
    expect(text).not.toMatch(STEERS);
  });
  it('as excel has no cell that is a formula, whatever stands in the note', async () => {
    const rows = parseCsv(await render({ part }, hostileReport()), ';');
    expect(rows.flat().filter((cell) => /^[\s\u00a0]*[=+\-@\uff1d]/.test(cell))).toEqual([]);
  });
});

it('gives uses with what was decided about them beside what was found', async () => {
  const report = sampleReport();
  const target = report.uses[0]?.id ?? '';
  const decision = { target, verdict: 'gewijzigd' as const, changes: { sense: 'kunnen' }, reason: 'Zie p. 3', by: 'A' };
  const review = { file: 'r.yaml', sameNote: true, decisions: [decision], lost: [] };
  const [head = [], ...rows] = parseCsv(
    await render({ part: 'vindplaatsen', dialect: 'rfc4180' }, { ...report, review }),
    ',',
  );
  const cell = (row: string[] | undefined, name: string) => row?.[head.indexOf(name)];
  expect(rows.map((row) => [cell(row, 'text'), cell(row, 'sense'), cell(row, 'shift'), cell(row, 'counted')])).toEqual([
    ['eigen regie', 'bepalen', 'false', 'true'],
    ['eigen kracht', 'moeten', 'true', 'true'],
    ['eigen regie', 'moeten', 'true', 'true'],
    ['zelfredzaamheid', 'onbepaald', 'false', 'true'],
    ['Eigen Kracht', '', 'false', 'false'],
    ['eigen kracht', 'meedoen', 'false', 'false'],
  ]);
  const names = ['review_verdict', 'review_sense', 'review_term', 'review_reason', 'review_by'];
  expect(names.map((name) => cell(rows[0], name))).toEqual(['gewijzigd', 'kunnen', '', 'Zie p. 3', 'A']);
  expect(names.map((name) => cell(rows[1], name))).toEqual(['', '', '', '', '']);
});

it('gives passages and findings with their page as printed', async () => {
  const passages = parseCsv(await render({ part: 'passages' }), ';');
  expect(passages.map((row) => row.slice(2, 5))).toEqual([
    ['page', 'page_label', 'section'],
    ['1', '1', '1 Wat wij willen'],
    ['2', '2', '2 Wat wij verwachten'],
    ['3', 'iii', ''],
    ['4', '4', ''],
    ['4', '4', ''],
  ]);
  const findings = parseCsv(await render({ part: 'bevindingen' }), ';');
  expect(findings.map((row) => row.slice(2, 7))).toEqual([
    ['page', 'page_label', 'section', 'rank', 'id'],
    ['2', '2', '2 Wat wij verwachten', '1', 'opgelegd-1'],
    ['3', 'iii', '', '2', 'definitie-1'],
  ]);
});

it('tells in its last table what was not read and how far to trust it', async () => {
  const kinds = parseCsv(await render({ part: 'verantwoording' }), ';').map((row) => row[5]);
  for (const kind of ['gelezen', 'melding', 'antwoord', 'profiel', 'let-op', 'betrouwbaarheid'])
    expect(kinds).toContain(kind);
});

describe('the dialect', () => {
  it('excel has a byte order mark, semicolons and Windows line ends', async () => {
    const text = await render({ part: 'passages' });
    expect(text.startsWith('\ufeffdocument_path;')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(7);
  });
  it('rfc4180 has commas and no mark, and keeps every value', async () => {
    const text = await render({ part: 'bevindingen', dialect: 'rfc4180' }, hostileReport());
    expect(text.startsWith('document_path,')).toBe(true);
    const messages = parseCsv(text, ',')
      .slice(1)
      .map((row) => row[9]);
    for (const [index, text] of MISCHIEF.entries())
      if (!STEERS.test(text) && !/[\p{Cs}\r]|\ufffe/u.test(text)) expect(messages[index]).toBe(text);
  });
});

describe('forExcel', () => {
  it.each([
    [null, ''],
    [true, 'ja'],
    [12, '12'],
    [0.5, '0,5'],
    ['eigen regie', 'eigen regie'],
    ['1.4 miljoen euro', '1.4 miljoen euro'],
    ['12', '12'],
    ['iii', 'iii'],
    ['mei en juni', 'mei en juni'],
    ['decentralisatie', 'decentralisatie'],
  ])('leaves %j as %j', (value, cell) => {
    expect(forExcel(value)).toBe(cell);
  });
  it.each([
    '=1',
    ' +1',
    '-1',
    '@a',
    '\uff1da',
    '\u00a0=a',
    '1-2',
    '3.10',
    '1,5',
    '007',
    '1e5',
    '12:30',
    '1 mrt',
    'mei 2026',
    '12345678901234567',
  ])('keeps %j text', (value) => {
    expect(forExcel(value)).toBe(`'${value}`);
  });
});
