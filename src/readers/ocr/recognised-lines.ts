/** What was recognised in the picture of a page in, lines as of any page out: in points from the left and bottom. */
import type { Box, Line, Run } from '../../model/document.js';
import type { PixelBox, RecognisedLine } from './tesseract.js';

/** In line heights: more than this between two words may be the edge of a cell. */
const CELL_GAP = 2;
/** Heights are measured to the pixel and waver; within this share of the usual one they are that one. */
const SAME = 0.15;

/** `scale`: pixels per point. `height`: of the page, in points. */
export function recognisedLines(recognised: readonly RecognisedLine[], scale: number, height: number): Line[] {
  const filled = recognised.filter(({ words }) => words.some(({ text }) => text.trim() !== ''));
  const usual = median(filled.map(sizeOf));
  const toBox = ({ x0, y0, x1, y1 }: PixelBox): Box => ({
    x0: round(x0 / scale),
    y0: round(height - y1 / scale),
    x1: round(x1 / scale),
    y1: round(height - y0 / scale),
  });
  return filled.map((line): Line => {
    const size = sizeOf(line);
    return {
      runs: runsOf(line).map(({ text, bbox }): Run => ({ text, box: toBox(bbox) })),
      box: toBox(line.bbox),
      size: round((Math.abs(size - usual) < usual * SAME ? usual : size) / scale),
      bold: false,
      role: null,
      level: null,
    };
  });
}

function sizeOf({ rowAttributes }: RecognisedLine): number {
  return rowAttributes.rowHeight;
}

function runsOf(line: RecognisedLine): { text: string; bbox: PixelBox }[] {
  const runs: { text: string; bbox: PixelBox }[] = [];
  for (const { text, bbox } of line.words) {
    const last = runs.at(-1);
    if (last === undefined) runs.push({ text, bbox });
    else if (bbox.x0 - last.bbox.x1 > sizeOf(line) * CELL_GAP) {
      last.text += ' ';
      runs.push({ text, bbox });
    } else {
      last.text += ` ${text}`;
      last.bbox = union(last.bbox, bbox);
    }
  }
  return runs;
}

function union(a: PixelBox, b: PixelBox): PixelBox {
  return { x0: Math.min(a.x0, b.x0), y0: Math.min(a.y0, b.y0), x1: Math.max(a.x1, b.x1), y1: Math.max(a.y1, b.y1) };
}

function median(sizes: readonly number[]): number {
  return [...sizes].sort((a, b) => a - b)[sizes.length >> 1] ?? 0;
}

function round(points: number): number {
  return Math.round(points * 100) / 100 || 0;
}
