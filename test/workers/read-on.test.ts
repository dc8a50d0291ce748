/** What is asked of the next attempt when reading was broken off, and what the reader of the report is told. */
import { describe, expect, it } from 'vitest';
import { readOn, toldOf } from '../../src/workers/read-on.js';

const ALL = { password: null, pages: null };
const SOURCE = { format: 'pdf', title: null, pages: [], notices: [] };

describe('readOn', () => {
  it('leaves out the page after the last one that was read', () => {
    expect(readOn(ALL, { pages: 5, last: 2 })).toEqual({ ...ALL, without: [3] });
    expect(readOn(ALL, { pages: 5, last: 0 })).toEqual({ ...ALL, without: [1] });
    expect(readOn({ ...ALL, pages: [{ from: 2, to: 9 }] }, { pages: 9, last: 0 })).toMatchObject({ without: [2] });
  });

  it('leaves out all that comes after a second one', () => {
    expect(readOn({ ...ALL, without: [3] }, { pages: 6, last: 4 })).toEqual({ ...ALL, without: [3, 5, 6] });
  });

  it('reads lines only when all pages were read', () => {
    expect(readOn(ALL, { pages: 5, last: 5 })).toEqual({ ...ALL, linesOnly: true });
    expect(readOn({ ...ALL, linesOnly: true }, { pages: 5, last: 5 })).toBeNull();
  });

  it('gives up where nothing is left, and where pages are not read one by one', () => {
    expect(readOn(ALL, { pages: 1, last: 0 })).toBeNull();
    expect(readOn({ ...ALL, without: [1] }, { pages: 2, last: 0 })).toBeNull();
    expect(readOn(ALL, { pages: 0, last: 0 })).toBeNull();
    expect(readOn({ ...ALL, ocr: [1, 2] }, { pages: 4, last: 1 })).toBeNull();
  });
});

describe('toldOf', () => {
  it('tells of pages and of drawings that were given up, and of nothing else', () => {
    expect(toldOf(SOURCE, ALL, null)).toBe(SOURCE);
    expect(toldOf(SOURCE, { ...ALL, without: [3] }, 'tijd-op').notices).toMatchObject([
      { code: 'lezen-afgebroken', pages: [3], message: expect.stringContaining('bladzijde 3 duurde te lang') },
    ]);
    expect(toldOf(SOURCE, { ...ALL, without: [5, 6, 3], linesOnly: true }, 'geheugen-op').notices).toMatchObject([
      { pages: [3, 5, 6], message: expect.stringContaining('3 bladzijden overgeslagen') },
      { pages: [3, 5, 6], message: expect.stringContaining('kaders') },
    ]);
  });
});
