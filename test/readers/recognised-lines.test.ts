/** What a recogniser gives in pixels from the top becomes lines in points from the bottom. */
import { describe, expect, it } from 'vitest';
import { recognisedLines } from '../../src/readers/ocr/recognised-lines.js';

const box = (x0: number, x1: number, y0 = 100, y1 = 120) => ({ x0, y0, x1, y1 });
const lineOf = (rowHeight: number, ...words: [string, number, number][]) => ({
  words: words.map(([text, x0, x1]) => ({ text, bbox: box(x0, x1) })),
  bbox: box(words[0]?.[1] ?? 0, words.at(-1)?.[2] ?? 0),
  rowAttributes: { rowHeight },
});

describe('recognisedLines', () => {
  it('turns pixels from the top into points from the bottom', () => {
    const [line] = recognisedLines([lineOf(20, ['eigen', 20, 60], ['regie', 70, 110])], 2, 800);
    expect(line?.box).toEqual({ x0: 10, y0: 740, x1: 55, y1: 750 });
    expect(line?.size).toBe(10);
    expect(line?.runs).toEqual([{ text: 'eigen regie', box: { x0: 10, y0: 740, x1: 55, y1: 750 } }]);
  });
  it('keeps apart what stands far apart, as cells do', () => {
    const [line] = recognisedLines([lineOf(20, ['Regie', 0, 50], ['2027', 200, 240])], 1, 800);
    expect(line?.runs.map(({ text }) => text)).toEqual(['Regie ', '2027']);
  });
  it('takes sizes that waver for one size, and larger ones for larger', () => {
    const lines = recognisedLines(
      [27, 28, 28, 29, 38].map((height) => lineOf(height, ['regie', 0, 50])),
      1,
      800,
    );
    expect(lines.map(({ size }) => size)).toEqual([28, 28, 28, 28, 38]);
  });
  it('leaves out lines without words', () => {
    expect(recognisedLines([lineOf(20, [' ', 0, 5]), lineOf(20)], 1, 800)).toEqual([]);
  });
});
