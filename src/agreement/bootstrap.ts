/**
 * Groups of observations in, an interval for every figure that can be computed from them out (the percentile bootstrap of
 * B. Efron, 1979). Whole groups are drawn, because passages of one source resemble each other: drawn one by one they would count as
 * independent and make the interval too narrow. The draws come from a seed, so that the same input gives the same interval.
 */

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface Draws {
  /** How many times the groups are drawn anew. */
  readonly rounds: number;
  readonly seed: number;
  /** Share of the rounds that falls inside the interval, such as 0.95. */
  readonly level: number;
}

export const DRAWS: Draws = { rounds: 2000, seed: 1, level: 0.95 };

export type Figures = Readonly<Record<string, number>>;

/** @returns for every figure that `figuresOf` gives, the interval of its values over the rounds; empty without groups. */
export function bootstrap<Group>(
  groups: readonly Group[],
  figuresOf: (drawn: readonly Group[]) => Figures,
  { rounds, seed, level }: Draws = DRAWS,
): Record<string, Interval> {
  const random = createRandom(seed);
  const values = new Map<string, number[]>();
  for (let round = 0; round < rounds && groups.length > 0; round++) {
    for (const [name, value] of Object.entries(figuresOf(drawAnew(groups, random)))) {
      const list = values.get(name) ?? [];
      values.set(name, list);
      list.push(value);
    }
  }
  return Object.fromEntries([...values].map(([name, list]) => [name, intervalOf(list, level)]));
}

/** As many groups as there are, with replacement. */
function drawAnew<Group>(groups: readonly Group[], random: () => number): Group[] {
  return groups.flatMap(() => groups[Math.floor(random() * groups.length)] ?? []);
}

/** Leaves out as many of the lowest as of the highest values. */
function intervalOf(values: readonly number[], level: number): Interval {
  const sorted = [...values].sort((a, b) => a - b);
  const left = Math.floor((sorted.length * (1 - level)) / 2);
  return { low: sorted[left] ?? 0, high: sorted[sorted.length - 1 - left] ?? 0 };
}

/** Mulberry32, by T. Ettinger (public domain): numbers from 0 up to 1 out of 32 bits of state. Good enough to draw groups with. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
