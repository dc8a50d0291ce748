/** Worked examples of the figures of agreement. */
import { describe, expect, it } from 'vitest';
import { accuracy, type Cell, countsFor, kappa, precisionRecall } from '../../src/agreement/statistics.js';

/** The example of most textbooks: two readers judge fifty grant proposals; 20 times both yes, 15 times both no. Observed 0.7, chance 0.5. */
const GRANTS: Cell[] = [
  { want: 'ja', got: 'ja', times: 20 },
  { want: 'ja', got: 'nee', times: 5 },
  { want: 'nee', got: 'ja', times: 10 },
  { want: 'nee', got: 'nee', times: 15 },
];

describe('kappa', () => {
  const three = (rows: readonly (readonly number[])[]): Cell[] =>
    rows.flatMap((row, want) => row.map((times, got) => ({ want: `${want}`, got: `${got}`, times })));
  it.each([
    ['fifty grant proposals', GRANTS, 0.4],
    // Observed 140/200; chance (120·100 + 60·60 + 20·40) / 200² = 0.41; 0.29 / 0.59.
    ['three labels', three([[88, 14, 18], [10, 40, 10], [2, 6, 12]]), 0.4915], // biome-ignore format: a table
    ['full agreement', three([[3, 0], [0, 4]]), 1], // biome-ignore format: a table
    ['agreement by chance alone', three([[9, 3], [3, 1]]), 0], // biome-ignore format: a table
    ['one label only', three([[7]]), 1],
    ['nothing', [], 0],
  ])('of %s', (_, table, expected) => {
    expect(kappa(table)).toBeCloseTo(expected, 4);
  });
});

describe('accuracy', () => {
  it('is the share of equal labels', () => {
    expect(accuracy(GRANTS)).toBe(0.7);
    expect(accuracy([])).toBe(0);
  });
});

describe('precisionRecall', () => {
  it.each([
    [
      { right: 8, extra: 2, missed: 4 },
      { p: 0.8, r: 8 / 12, f1: 16 / 22 },
    ],
    [
      { right: 5, extra: 0, missed: 0 },
      { p: 1, r: 1, f1: 1 },
    ],
    [
      { right: 0, extra: 3, missed: 2 },
      { p: 0, r: 0, f1: 0 },
    ],
    [
      { right: 0, extra: 0, missed: 0 },
      { p: 0, r: 0, f1: 0 },
    ],
  ])('of %o', (counts, { p, r, f1 }) => {
    const figures = precisionRecall(counts);
    expect(figures.p).toBeCloseTo(p, 12);
    expect(figures.r).toBeCloseTo(r, 12);
    expect(figures.f1).toBeCloseTo(f1, 12);
  });
});

describe('countsFor', () => {
  it('sees a table as a search for one label', () => {
    expect(countsFor('ja', GRANTS)).toEqual({ right: 20, extra: 10, missed: 5 });
    expect(countsFor('nee', GRANTS)).toEqual({ right: 15, extra: 5, missed: 10 });
    expect(countsFor('aangehaald', GRANTS)).toEqual({ right: 0, extra: 0, missed: 0 });
  });
});
