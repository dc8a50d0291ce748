/**
 * The body lines of one page in, runs of lines out that are rows of a table. Most programs draw a row as one line with wide
 * gaps; some draw column by column, which shows in a line that jumps back up to stand beside an earlier one.
 */
import type { Line, Run } from '../../model/document.js';
import { markerOf } from '../structure/marker.js';
import { type Cell, cellsOf, union } from './cells.js';
import { drop, type PlacedLine, runsOn } from './placed-line.js';

/** No two parts of a sentence are this far apart. */
const FAR = 5;
const NEARBY = 3;
const SHORT_CELL = 16;

/** Joins cells that were drawn column by column to the line that they stand beside. */
export function joinColumns(lines: readonly PlacedLine[]): PlacedLine[] {
  const joined: PlacedLine[] = [];
  const rows = new Set<number>();
  for (const line of lines) {
    const beside = lineBeside(joined, line);
    if (beside === null) joined.push(line);
    else {
      joined[beside] = merge(joined[beside] ?? line, line);
      rows.add(beside);
    }
  }
  return foldTails(joined, rows);
}

/** The label of a row may take more than one line; its figures stand beside the first. */
function foldTails(lines: readonly PlacedLine[], rows: ReadonlySet<number>): PlacedLine[] {
  const folded: PlacedLine[] = [];
  lines.forEach((line, at) => {
    const row = folded.at(-1);
    const isTail =
      row !== undefined && !rows.has(at) && rows.has(at - 1 - row.tail.length) && continuesLabel(row, line);
    if (isTail) folded[folded.length - 1] = { ...row, tail: [...row.tail, line] };
    else folded.push(line);
  });
  return folded;
}

function continuesLabel(row: PlacedLine, line: PlacedLine): boolean {
  const label = row.tail.at(-1)?.text ?? row.line.runs[0]?.text.trim() ?? '';
  const before = row.tail.at(-1) ?? row;
  const isClose = drop(before, line) > 0 && drop(before, line) < line.size * 1.4;
  return isClose && Math.abs(row.box.x0 - line.box.x0) < 2 && runsOn(label, line.text);
}

function lineBeside(lines: readonly PlacedLine[], line: PlacedLine): number | null {
  const last = lines.at(-1);
  if (last === undefined || line.text.length > SHORT_CELL || !/\d|^[-–xX✓•]$/.test(line.text)) return null;
  if (drop(last, line) > line.size * 0.4) return null;
  for (let at = lines.length - 1; at >= Math.max(0, lines.length - 12); at--) {
    const other = lines[at];
    if (other === undefined) break;
    if (Math.abs(drop(other, line)) < 2 && line.box.x0 > other.box.x1 + line.size * 0.5) return at;
  }
  return null;
}

function merge(line: PlacedLine, cell: PlacedLine): PlacedLine {
  const box = union(line.box, cell.box);
  const runs: readonly Run[] = [...line.line.runs, ...cell.line.runs];
  return { ...line, line: { ...line.line, runs, box }, box, text: `${line.text} ${cell.text}` };
}

export function findRows(lines: readonly PlacedLine[]): ReadonlySet<PlacedLine> {
  const cells = cellsOf(lines);
  const rows = new Set<PlacedLine>();
  lines.forEach((line, at) => {
    if (isRow(lines, cells, at)) rows.add(line);
  });
  return rows;
}

function isRow(lines: readonly PlacedLine[], cells: readonly (readonly Cell[])[], at: number): boolean {
  const line = lines[at];
  const own = cells[at] ?? [];
  if (line === undefined) return false;
  if (line.cells.length > 0) return true;
  if (own.length < 2) return false;
  if (own.length > 3 || (own.length === 3 && markerOf(line.text) === null)) return true;
  if (endsInAmount(line) || (own[1]?.box.x0 ?? 0) - (own[0]?.box.x1 ?? 0) > line.size * FAR) return true;
  for (let near = at - NEARBY; near <= at + NEARBY; near++) {
    const other = lines[near];
    if (near === at || other === undefined || Math.abs(drop(line, other)) > 8 * line.size) continue;
    if (isAligned(own, cells[near] ?? [])) return true;
  }
  return false;
}

function endsInAmount({ line }: PlacedLine): boolean {
  return /^[-–+€\s]*\d[\d.,]*[.,]\d[\d.,]*\s*%?$|^\d+\s*%$/.test(line.runs.at(-1)?.text ?? '');
}

/** The same cells begin or end at the same place; the first of a line always does. */
function isAligned(cells: readonly Cell[], others: readonly Cell[]): boolean {
  return cells
    .slice(1)
    .some(({ box: a }) => others.slice(1).some(({ box: b }) => Math.abs(a.x0 - b.x0) < 3 || Math.abs(a.x1 - b.x1) < 3));
}

/** One line for each cell: readers set runs apart only at wide gaps. */
export function splitCells({ line }: PlacedLine): Line[] {
  return line.runs.map((run) => ({ ...line, runs: [run] }));
}
