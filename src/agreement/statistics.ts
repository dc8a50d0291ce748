/**
 * Counts of right and wrong in, the usual figures of agreement out. Pure arithmetic; the worked examples are in the tests.
 * Where nothing was counted the outcome is 0, and never NaN, so that figures can be averaged and sorted.
 */

/** Hits (true positives), extra finds (false positives) and misses (false negatives). */
export interface Counts {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

/** Precision, recall and their harmonic mean; each from 0 to 1. */
export interface PrecisionRecall {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** A table of two coders: what was coded, what was found instead, and how often. */
export interface Cell {
  readonly want: string;
  readonly got: string;
  readonly times: number;
}

export function precisionRecall({ right, extra, missed }: Counts): PrecisionRecall {
  const p = right / (right + extra || 1);
  const r = right / (right + missed || 1);
  return { p, r, f1: (2 * p * r) / (p + r || 1) };
}

export function accuracy(table: readonly Cell[]): number {
  return sumOf(table, ({ want, got }) => want === got) / (sumOf(table, () => true) || 1);
}

/**
 * Agreement beyond chance, from -1 to 1: (observed - chance) / (1 - chance), where chance is that both give a label
 * independently (J. Cohen, A coefficient of agreement for nominal scales, 1960). 1 when there is only one label.
 */
export function kappa(table: readonly Cell[]): number {
  const all = sumOf(table, () => true) || 1;
  const labels = [...new Set(table.flatMap(({ want, got }) => [want, got]))];
  const share = (side: 'want' | 'got', label: string) => sumOf(table, (cell) => cell[side] === label) / all;
  const observed = sumOf(table, ({ want, got }) => want === got) / all;
  const chance = labels.reduce((sum, label) => sum + share('want', label) * share('got', label), 0);
  return chance === 1 ? 1 : (observed - chance) / (1 - chance);
}

/** The table seen as a search for one label. */
export function countsFor(label: string, table: readonly Cell[]): Counts {
  return {
    right: sumOf(table, ({ want, got }) => want === label && got === label),
    extra: sumOf(table, ({ want, got }) => want !== label && got === label),
    missed: sumOf(table, ({ want, got }) => want === label && got !== label),
  };
}

/** The table seen as a search for any label but `none`; another label than was wanted is both extra and missed. */
export function countsBeyond(none: string | null, table: readonly Cell[]): Counts {
  return {
    right: sumOf(table, ({ want, got }) => want === got && got !== none),
    extra: sumOf(table, ({ want, got }) => want !== got && got !== none),
    missed: sumOf(table, ({ want, got }) => want !== got && want !== none),
  };
}

function sumOf(table: readonly Cell[], fits: (cell: Cell) => boolean): number {
  return table.reduce((sum, cell) => sum + (fits(cell) ? cell.times : 0), 0);
}
