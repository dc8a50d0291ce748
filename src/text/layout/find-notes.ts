/**
 * The lines of one page in, those of its footnotes out: smaller type at the foot, with nothing larger below it, that opens with
 * a number or an asterisk.
 */
import type { Type } from './measure.js';
import type { PlacedLine } from './placed-line.js';

const SMALL = 0.92;
const MARK = /^(?:\d{1,3}|[⁰¹²³⁴-⁹]{1,3}|\*{1,3})[.)]?\s*\p{L}/u;
const HALF = 0.55;

export function findNotes(
  lines: readonly PlacedLine[],
  rows: ReadonlySet<PlacedLine>,
  type: Type,
  height: number,
): ReadonlySet<PlacedLine> {
  const small = lines.filter((line) => isSmallPrint(line, type, height) && !rows.has(line));
  const lowest = small.filter((line) => !lines.some((other) => isLargerBelow(other, line, type)));
  const sorted = lowest.sort((a, b) => b.box.y0 - a.box.y0);
  const first = sorted.findIndex((line) => isNoteStart(line));
  return new Set(first < 0 ? [] : sorted.slice(first));
}

function isSmallPrint(line: PlacedLine, type: Type, height: number): boolean {
  return line.size < type.size * SMALL && line.box.y1 < height * HALF;
}

export function isNoteStart(line: PlacedLine): boolean {
  return MARK.test(line.text) && line.text.length > 8;
}

function isLargerBelow(other: PlacedLine, line: PlacedLine, type: Type): boolean {
  if (other.size < type.size * SMALL || other.box.y0 >= line.box.y0) return false;
  return other.box.x0 < line.box.x1 && line.box.x0 < other.box.x1;
}
