/**
 * The body lines of one page in, the cells of each line out: its runs, put together where no wide gap parts them. Justified
 * text has wide gaps too when few long words share a line; such a line fills the column that its neighbours fill.
 */
import type { Box, Run } from '../../model/document.js';
import { markerOf } from '../structure/marker.js';
import { drop, type PlacedLine } from './placed-line.js';

/** In ems. */
const CELL_GAP = 1.2;
/** In points. */
const EDGE = 2;
/** How many full lines, among how many before and behind, show that there is a column. */
const FILLED = 2;
const NEAR = 6;

export interface Cell {
  readonly runs: readonly Run[];
  readonly box: Box;
}

export function cellsOf(lines: readonly PlacedLine[]): Cell[][] {
  const cells = lines.map(cellsIn);
  return cells.map((own, at) => (own.length > 1 && isStretched(lines, cells, at) ? [whole(own)] : own));
}

/** A list marker or a heading's number is no cell. */
function cellsIn({ line, size, text, box }: PlacedLine): Cell[] {
  if (line.runs.length === 1) return [{ runs: line.runs, box }];
  const cells: { runs: Run[]; box: Box }[] = [];
  for (const run of line.runs) {
    if (run.box === null) continue;
    const last = cells.at(-1);
    if (last !== undefined && run.box.x0 - last.box.x1 <= size * CELL_GAP) {
      last.runs.push(run);
      last.box = union(last.box, run.box);
    } else cells.push({ runs: [run], box: run.box });
  }
  const [marker, content, ...others] = cells;
  if (marker === undefined || content === undefined || !isMarker(marker, text)) return cells;
  return [{ runs: [...marker.runs, ...content.runs], box: union(marker.box, content.box) }, ...others];
}

function isMarker({ runs: [first, ...others] }: Cell, text: string): boolean {
  if (others.length > 0) return false;
  const isMarked = markerOf(text) !== null || /^\d{1,2}(?:\.\d{1,2}){0,4}\.?\s/.test(first?.text ?? '');
  return isMarked && (first?.text.trim().length ?? 9) <= 8;
}

/** Words with the same gap between them, from the left edge of a column of text to its right edge. */
function isStretched(lines: readonly PlacedLine[], cells: readonly (readonly Cell[])[], at: number): boolean {
  const line = lines[at];
  const own = cells[at] ?? [];
  if (line === undefined || own.some(({ runs }) => runs.length > 1 || /\S\s+\S/.test(runs[0]?.text ?? '')))
    return false;
  const gaps = own.slice(1).map(({ box }, before) => box.x0 - (own[before]?.box.x1 ?? 0));
  if (Math.max(...gaps) > Math.min(...gaps) * 1.15 + 1) return false;
  let filled = 0;
  for (let near = Math.max(0, at - NEAR); near <= at + NEAR && filled < FILLED; near++) {
    const other = lines[near];
    if (other === undefined || cells[near]?.length !== 1 || !/\S\s+\S/.test(other.text)) continue;
    const isFull = Math.abs(other.box.x1 - line.box.x1) < EDGE && Math.abs(other.box.x0 - line.box.x0) < line.size * 2;
    if (isFull && Math.abs(drop(line, other)) < line.size * 1.8 * Math.abs(near - at)) filled++;
  }
  return filled >= FILLED;
}

function whole(cells: readonly Cell[]): Cell {
  const [first, ...others] = cells.map(({ box }) => box);
  const box = others.reduce(union, first ?? { x0: 0, y0: 0, x1: 0, y1: 0 });
  return { runs: cells.flatMap(({ runs }) => runs), box };
}

export function union(a: Box, b: Box): Box {
  return { x0: Math.min(a.x0, b.x0), y0: Math.min(a.y0, b.y0), x1: Math.max(a.x1, b.x1), y1: Math.max(a.y1, b.y1) };
}

/** One cell of a line, as a line of its own. */
export function partOf(line: PlacedLine, { runs, box }: Cell): PlacedLine {
  if (runs.length === line.line.runs.length) return line;
  const text = runs
    .map((run) => run.text)
    .join('')
    .trim();
  return { ...line, line: { ...line.line, runs, box }, box, text };
}
