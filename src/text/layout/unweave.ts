/**
 * The body lines of one page in, the same lines out in reading order, where a program has drawn columns of text line by line
 * over the whole width. Such lines look like the rows of a table; but in columns of text a sentence goes on below, not beside.
 */
import { type Cell, cellsOf, partOf } from './cells.js';
import { drop, type PlacedLine, runsOn } from './placed-line.js';

const FEWEST_LINES = 4;
/** Of the line ends: in a table, the cell below hardly ever goes on with a sentence. */
const FLOWING = 0.5;
/** In points. */
const SAME_PLACE = 3;
/** From one line to the next, in ems. */
const CLOSE = 2.5;

interface Stretch {
  readonly lines: PlacedLine[];
  readonly cells: Cell[][];
}

export function unweave(lines: readonly PlacedLine[]): PlacedLine[] {
  if (lines.filter(({ line }) => line.runs.length > 1).length < FEWEST_LINES) return [...lines];
  const cells = cellsOf(lines);
  const stretches: Stretch[] = [];
  lines.forEach((line, at) => {
    const own = cells[at] ?? [];
    const open = stretches.at(-1);
    if (open !== undefined && goesOn(open, line, own)) {
      open.lines.push(line);
      open.cells.push(own);
    } else stretches.push({ lines: [line], cells: [own] });
  });
  return stretches.flatMap((stretch) => (isText(stretch) ? byColumn(stretch) : stretch.lines));
}

function columnOf({ cells: [first] }: Stretch, cell: Cell): number {
  return (first ?? []).findIndex(({ box }) => Math.abs(box.x0 - cell.box.x0) < SAME_PLACE);
}

function goesOn(stretch: Stretch, line: PlacedLine, cells: readonly Cell[]): boolean {
  const last = stretch.lines.at(-1);
  if (last === undefined || (stretch.cells[0]?.length ?? 0) < 2) return false;
  const below = drop(last, line);
  return below > 0 && below < line.size * CLOSE && cells.every((cell) => columnOf(stretch, cell) >= 0);
}

function isText(stretch: Stretch): boolean {
  if (stretch.lines.length < FEWEST_LINES) return false;
  let ends = 0;
  let flowing = 0;
  const columns = partsByColumn(stretch);
  for (const parts of columns) {
    parts.slice(1).forEach((part, at) => {
      ends++;
      if (runsOn(parts[at]?.text ?? '', part.text)) flowing++;
    });
  }
  return columns.every((parts) => parts.length >= FEWEST_LINES - 1) && flowing > ends * FLOWING;
}

function byColumn(stretch: Stretch): PlacedLine[] {
  return partsByColumn(stretch).flat();
}

function partsByColumn(stretch: Stretch): PlacedLine[][] {
  const columns = (stretch.cells[0] ?? []).map((): PlacedLine[] => []);
  stretch.lines.forEach((line, at) => {
    for (const cell of stretch.cells[at] ?? []) columns[columnOf(stretch, cell)]?.push(partOf(line, cell));
  });
  return columns;
}
