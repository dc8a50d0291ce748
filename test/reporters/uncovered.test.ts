import { describe, expect, it } from 'vitest';
import { uncovered } from '../../src/reporters/pdf/uncovered.js';

const spans = (...pairs: readonly [number, number][]) => pairs.map(([start, end]) => ({ start, end }));

describe('uncovered', () => {
  it('leaves the colour to the words inside', () => {
    expect(uncovered(spans([0, 30], [0, 5], [10, 15]))).toEqual([
      spans([5, 10], [15, 30]),
      spans([0, 5]),
      spans([10, 15]),
    ]);
  });
  it('leaves words that run into each other to the later', () => {
    expect(uncovered(spans([0, 10], [5, 20]))).toEqual([spans([0, 5]), spans([5, 20])]);
  });
  it('leaves nothing of words that are covered', () => {
    expect(uncovered(spans([0, 10], [0, 4], [4, 10]))).toEqual([[], spans([0, 4]), spans([4, 10])]);
  });
});
