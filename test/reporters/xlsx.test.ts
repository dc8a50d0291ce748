/** The tables as sheets: text stays text, and the bytes know no clock. */
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TABLE_IDS } from '../../src/reporters/tables/tables.js';
import { cellOf, xlsxReporter } from '../../src/reporters/xlsx.js';
import { hostileReport, STEERS } from '../support/hostile-report.js';
import { sampleReport } from '../support/report.js';

const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));

describe('the spreadsheet', () => {
  afterEach(() => {
    vi.useRealTimers();
  });
  it('has a sheet for each table', async () => {
    const parts = partsOf(await xlsxReporter.render(sampleReport()));
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
      (match) => match[1],
    );
    expect(names).toEqual([...TABLE_IDS]);
  });
  it('is the same on another day', async () => {
    const once = await xlsxReporter.render(sampleReport());
    vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z'), toFake: ['Date'] });
    expect(Buffer.compare(once, await xlsxReporter.render(sampleReport()))).toBe(0);
  });
  it('holds no formula and no link, and no sign that steers a screen, whatever stands in the note', async () => {
    const parts = partsOf(await xlsxReporter.render(hostileReport()));
    const sheets = Object.entries(parts).filter(([path]) => path.startsWith('xl/worksheets/sheet'));
    expect(sheets).toHaveLength(4);
    for (const [, xml] of sheets) expect(xml).not.toMatch(/<(?:f|hyperlink)[ >]/);
    const text = parts['xl/sharedStrings.xml'] ?? '';
    expect(text).toContain('&lt;script&gt;');
    expect(text).toContain('=cmd|');
    for (const xml of Object.values(parts)) expect(xml).not.toMatch(STEERS);
  });
});

describe('cellOf', () => {
  it.each([
    [null, null],
    ['', null],
    [3, { value: 3, type: Number }],
    [false, { value: false, type: Boolean }],
    ['3', { value: '3', type: String, alignVertical: 'top' }],
    ['=1+1', { value: '=1+1', type: String, alignVertical: 'top' }],
    ['_x0041_', { value: '_x005F_x0041_', type: String, alignVertical: 'top' }],
  ])('makes of %j a cell of its own kind', (value, cell) => {
    expect(cellOf(value)).toEqual(cell);
  });
  it('cuts text that no cell holds, and says so', () => {
    const { value } = cellOf('😀'.repeat(20_000)) as { value: string };
    expect(value.length).toBeLessThanOrEqual(32_767);
    expect(value).toMatch(/😀 \[…\] \(te lang/u);
  });
});
