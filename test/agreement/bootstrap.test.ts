/** The bootstrap against intervals that are known beforehand. */
import { describe, expect, it } from 'vitest';
import { bootstrap, createRandom, DRAWS } from '../../src/agreement/bootstrap.js';

const mean = (drawn: readonly number[]) => ({ mean: drawn.reduce((sum, each) => sum + each, 0) / drawn.length });

describe('bootstrap', () => {
  it('has no width where every group is the same', () => {
    expect(bootstrap([3, 3, 3, 3], mean)).toEqual({ mean: { low: 3, high: 3 } });
  });
  it('is as wide as two groups are apart: a quarter of the draws takes one of them twice', () => {
    expect(bootstrap([0, 1], mean)).toEqual({ mean: { low: 0, high: 1 } });
  });
  it('leaves out the draws that are too rare: with three groups one in 27 takes the first only', () => {
    // 1/27 = 3.7 % is more than the 2.5 % that is left out on a side, and less than the 5 % of a narrower interval.
    expect(bootstrap([0, 1, 1], mean).mean?.low).toBe(0);
    expect(bootstrap([0, 1, 1], mean, { ...DRAWS, level: 0.9 }).mean?.low).toBeCloseTo(1 / 3, 12);
  });
  it('comes near the interval of theory for a share: 0.5 ± 1.96 · √(0.25 / 400)', () => {
    const coins = Array.from({ length: 400 }, (_, at) => at % 2);
    const { low, high } = bootstrap(coins, mean).mean ?? { low: 0, high: 0 };
    expect(low).toBeCloseTo(0.451, 2);
    expect(high).toBeCloseTo(0.549, 2);
  });
  it('draws whole groups: ten passages of one source do not count as ten', () => {
    const sum = (drawn: readonly (readonly number[])[]) => mean(drawn.flat());
    const loose = bootstrap(
      Array.from({ length: 20 }, (_, at) => [Math.floor(at / 10)]),
      sum,
    ).mean;
    const grouped = bootstrap([Array(10).fill(0), Array(10).fill(1)], sum).mean;
    expect(grouped).toEqual({ low: 0, high: 1 });
    expect(loose?.low).toBeGreaterThan(0.2);
  });
  it('gives the same interval for the same seed, and nothing for no groups', () => {
    const groups = [1, 2, 5, 7, 11];
    expect(bootstrap(groups, mean)).toEqual(bootstrap(groups, mean));
    expect(bootstrap([], mean)).toEqual({});
  });
});

describe('createRandom', () => {
  it('spreads evenly from 0 up to 1, and in another order for another seed', () => {
    const random = createRandom(1);
    const numbers = Array.from({ length: 10_000 }, random);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = numbers.filter((each) => Math.floor(each * 10) === tenth).length / numbers.length;
      expect(share).toBeCloseTo(0.1, 1);
    }
    expect(createRandom(2)()).not.toBe(createRandom(1)());
  });
});
