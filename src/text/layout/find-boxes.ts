/**
 * The lines and frames of one page in, boxes out: lines of running text that a frame sets apart. Frames side by side are the
 * cells of a table, a frame around one line is the bar of a heading, and one around most of the page is its background.
 */
import type { Box, SourcePage } from '../../model/document.js';
import type { PlacedLine } from './placed-line.js';

const LEAST_LINES = 2;
const LEAST_LENGTH = 60;
/** Of the page. */
const BACKGROUND = 0.6;
/** In points. */
const SLACK = 4;
const BESIDE = 48;

/** `rows` are those of tables: a frame around any is the border or the shade of a table. */
export function findBoxes(
  page: SourcePage,
  lines: readonly PlacedLine[],
  rows: ReadonlySet<PlacedLine>,
): PlacedLine[][] {
  const sheet = (page.width ?? 0) * (page.height ?? 0);
  const frames = [...page.frames].filter((frame) => area(frame) < sheet * BACKGROUND).sort((a, b) => area(b) - area(a));
  const taken = new Set<PlacedLine>();
  const boxes: PlacedLine[][] = [];
  for (const frame of frames) {
    if (frames.some((other) => isBeside(frame, other)) || holdsColumns(frame, frames)) continue;
    const inside = lines.filter((line) => !taken.has(line) && isInside(line.box, frame));
    if (inside.some((line) => rows.has(line))) continue;
    const length = inside.reduce((sum, line) => sum + line.text.length, 0);
    if (inside.length < LEAST_LINES || length < LEAST_LENGTH) continue;
    for (const line of inside) taken.add(line);
    boxes.push(inside);
  }
  return boxes;
}

function area({ x0, y0, x1, y1 }: Box): number {
  return (x1 - x0) * (y1 - y0);
}

function isInside(box: Box, frame: Box): boolean {
  const middle = (box.y0 + box.y1) / 2;
  return box.x0 > frame.x0 - SLACK && box.x1 < frame.x1 + SLACK && middle > frame.y0 && middle < frame.y1;
}

function isBeside(frame: Box, other: Box): boolean {
  const gap = Math.max(other.x0 - frame.x1, frame.x0 - other.x1);
  const shared = Math.min(frame.y1, other.y1) - Math.max(frame.y0, other.y0);
  return gap > -SLACK && gap < BESIDE && shared > Math.min(frame.y1 - frame.y0, other.y1 - other.y0) / 2;
}

function holdsColumns(frame: Box, frames: readonly Box[]): boolean {
  const inner = frames.filter((other) => other !== frame && isInside(other, frame));
  return inner.some((one) => inner.some((other) => one !== other && isBeside(one, other)));
}

/** The line that a reader comes from: the nearest one above the box that stands in its column. */
export function lineAbove(box: readonly PlacedLine[], lines: readonly PlacedLine[]): PlacedLine | null {
  const [first] = box;
  if (first === undefined) return null;
  const above = lines.filter(
    (line) => line.box.y0 > first.box.y0 && line.box.x0 < first.box.x1 && line.box.x1 > first.box.x0,
  );
  return above.reduce<PlacedLine | null>((low, line) => (low === null || line.box.y0 < low.box.y0 ? line : low), null);
}
