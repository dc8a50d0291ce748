/**
 * The body lines of one page in, the same lines out with the rows of tables put together whose cells take more than one line.
 * Most programs draw a row cell after cell: a wrapped cell shows in lines under each other, the next cell in a jump back up to
 * the right. Columns of running text jump up too; so a row counts only beside another row with a cell at the same place.
 */
import { type Cell, cellsOf, partOf, union } from './cells.js';
import type { Type } from './measure.js';
import { drop, isSameSize, type PlacedLine, runsOn } from './placed-line.js';

/** A cell of more lines is a text of its own, and is read as columns are. */
const MOST_LINES = 20;
/** Baselines of one cell, in ems, where the text itself is not set wider. */
const CLOSE = 1.5;
/** From one row to the next, in ems. */
const NEXT_ROW = 4;
/** How far a taller cell may stand above a centred shorter one, in ems. */
const RAISED = 3;
/** In points. */
const SAME_PLACE = 3;

interface OpenCell {
  readonly lines: PlacedLine[];
  x0: number;
  x1: number;
}

interface OpenRow {
  readonly source: PlacedLine[];
  readonly cells: OpenCell[];
  /** Of baselines of one cell, in ems, at most. */
  readonly close: number;
  /** Baseline of the line before the row: what is higher belongs to something else. */
  readonly ceiling: number;
  /** Highest and lowest baseline. */
  top: number;
  bottom: number;
}

export function gatherRows(lines: readonly PlacedLine[], type: Type): PlacedLine[] {
  if (lines.length < 3) return [...lines];
  const cells = cellsOf(lines);
  const close = Math.max(CLOSE, type.leading * 1.05);
  const rows: OpenRow[] = [];
  lines.forEach((line, at) => {
    const row = rows.at(-1);
    const own = cells[at] ?? [];
    if (row === undefined || !take(row, line, own))
      rows.push(open(line, own, { close, ceiling: ceilingOver(line, row) }));
  });
  return rows.flatMap((row, at) =>
    isWrapped(row) && (isBeside(row, rows[at - 1]) || isBeside(row, rows[at + 1])) ? [toLine(row)] : row.source,
  );
}

/** A line further down than the one before it stands under it; after a jump there is no telling. */
function ceilingOver(line: PlacedLine, row: OpenRow | undefined): number {
  return row !== undefined && row.bottom > line.box.y0 ? row.bottom - line.size * 0.5 : Number.POSITIVE_INFINITY;
}

function open(line: PlacedLine, cells: readonly Cell[], limits: Pick<OpenRow, 'close' | 'ceiling'>): OpenRow {
  const row: OpenRow = { source: [line], cells: [], ...limits, top: line.box.y0, bottom: line.box.y0 };
  for (const cell of cells) addCell(row, line, cell);
  return row;
}

function addCell(row: OpenRow, line: PlacedLine, cell: Cell): void {
  row.cells.push({ lines: [partOf(line, cell)], x0: cell.box.x0, x1: cell.box.x1 });
}

/** Adds the line to the row, if it belongs there. */
function take(row: OpenRow, line: PlacedLine, cells: readonly Cell[]): boolean {
  const last = row.source.at(-1);
  if (last === undefined) return false;
  const parts = partsBelow(row, line, cells);
  if (parts !== null) extendAll(parts, line, cells);
  else if (startsBeside(row, last, line)) for (const cell of cells) addCell(row, line, cell);
  else return false;
  row.source.push(line);
  row.top = Math.max(row.top, line.box.y0);
  row.bottom = Math.min(row.bottom, line.box.y0);
  return true;
}

function extendAll(parts: readonly OpenCell[], line: PlacedLine, cells: readonly Cell[]): void {
  for (const [at, cell] of cells.entries()) {
    const part = parts[at];
    if (part !== undefined) extend(part, partOf(line, cell));
  }
}

function extend(cell: OpenCell, part: PlacedLine): void {
  cell.lines.push(part);
  cell.x0 = Math.min(cell.x0, part.box.x0);
  cell.x1 = Math.max(cell.x1, part.box.x1);
}

/** The cells of the row that the line goes on with, one for each of its own; null when it is no second line. */
function partsBelow(row: OpenRow, line: PlacedLine, cells: readonly Cell[]): OpenCell[] | null {
  const [only] = cells;
  const current = row.cells.at(-1);
  if (
    cells.length === 1 &&
    only !== undefined &&
    current !== undefined &&
    isUnder(row, row.cells.length - 1, line, only)
  )
    return [current];
  if (row.cells.length < 2 || cells.some(({ runs }) => isFigure(runs.map((run) => run.text).join('')))) return null;
  const parts = cells.map((cell) => row.cells.find((_, at) => isUnder(row, at, line, cell)));
  const goesOn = parts.some(
    (part, at) => part !== undefined && isBrokenOff(row, part, partOf(line, cells[at] ?? NONE)),
  );
  return goesOn && parts.every((part) => part !== undefined) ? parts : null;
}

const NONE: Cell = { runs: [], box: { x0: 0, y0: 0, x1: 0, y1: 0 } };

/** In the middle of a word, or of a sentence for want of room. */
function isBrokenOff(row: OpenRow, cell: OpenCell, next: PlacedLine): boolean {
  const last = cell.lines.at(-1);
  if (last === undefined || !runsOn(last.text, next.text)) return false;
  if (/[-\u00ad]$/.test(last.text)) return true;
  const word = (/^\S+/.exec(next.text)?.[0].length ?? 0) / Math.max(1, next.text.length);
  const limit = row.cells[row.cells.indexOf(cell) + 1]?.x0 ?? 0;
  return last.box.x1 + word * (next.box.x1 - next.box.x0) + next.size * 0.5 > limit - next.size * 0.5 && limit > 0;
}

function isFigure(text: string): boolean {
  return /^[\s\d.,%€+()–-]+$/.test(text);
}

/** Close below the last line of that cell, and in line with it on the left, on the right or in the middle. */
function isUnder(row: OpenRow, at: number, line: PlacedLine, { box }: Cell): boolean {
  const cell = row.cells[at];
  const last = cell?.lines.at(-1);
  if (cell === undefined || last === undefined || !isSameSize(last, line)) return false;
  const below = drop(last, line);
  if (below < line.size * 0.5 || below > line.size * row.close) return false;
  if (at > 0 && box.x0 < (row.cells[at - 1]?.x1 ?? 0)) return false;
  const middle = Math.abs(cell.x0 + cell.x1 - box.x0 - box.x1) / 2;
  return isClose(cell.x0, box.x0) || (at > 0 && (isClose(cell.x1, box.x1) || middle < SAME_PLACE));
}

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) < SAME_PLACE;
}

/** Back up, to the right of all that the row has so far, and at its height: cells may be centred. */
function startsBeside(row: OpenRow, last: PlacedLine, line: PlacedLine): boolean {
  const right = Math.max(...row.cells.map((cell) => cell.x1));
  if (drop(last, line) > line.size * 0.4 || line.box.x0 < right + line.size * 0.3) return false;
  return line.box.y0 < Math.min(row.top + line.size * RAISED, row.ceiling) && line.box.y0 > row.bottom - line.size;
}

function isWrapped(row: OpenRow): boolean {
  if (row.cells.length < 2 || row.source.length < 2) return false;
  if (row.cells.some((cell) => cell.lines.length > MOST_LINES || isColumnOfFigures(cell))) return false;
  return !row.cells.some((cell, at) => isTextColumn(cell, row.cells[at + 1]));
}

/** Amounts under each other are rows that were drawn column after column; a year in brackets belongs to its amount. */
function isColumnOfFigures({ lines: [first, second] }: OpenCell): boolean {
  return second !== undefined && isFigure(first?.text ?? '') && isFigure(second.text) && !second.text.startsWith('(');
}

/** A sentence that goes on in the next column: running text, not two cells. */
function isTextColumn(cell: OpenCell, next: OpenCell | undefined): boolean {
  const last = cell.lines.at(-1)?.text ?? '';
  const first = next?.lines[0]?.text ?? '';
  if (next === undefined || !runsOn(last, first)) return false;
  return /[-\u00ad]$/.test(last) || (cell.lines.length > 2 && next.lines.length > 2);
}

function isBeside(row: OpenRow, other: OpenRow | undefined): boolean {
  if (other === undefined || other.cells.length < 2) return false;
  const size = row.source[0]?.size ?? 10;
  const gap = Math.max(row.bottom - other.top, other.bottom - row.top);
  if (gap < 0 || gap > size * NEXT_ROW) return false;
  return row.cells.slice(1).some((a) => other.cells.slice(1).some((b) => isClose(a.x0, b.x0) || isClose(a.x1, b.x1)));
}

function toLine(row: OpenRow): PlacedLine {
  const [first, ...others] = row.source;
  if (first === undefined) throw new RangeError('A row has at least one line');
  const box = others.reduce((all, line) => union(all, line.box), first.box);
  const cells = row.cells.map((cell) => cell.lines);
  const runs = cells.flat().flatMap((part) => part.line.runs);
  const text = cells.map((lines) => lines.map((part) => part.text).join(' ')).join(' ');
  return { ...first, line: { ...first.line, runs, box }, box, text, cells };
}
