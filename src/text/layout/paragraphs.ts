/**
 * Body lines of one page in reading order in, paragraphs out. A paragraph ends where white space says so, and where a line
 * was broken off although the next word would have fitted.
 */
import { isBareMarker, markerOf } from '../structure/marker.js';
import type { Type } from './measure.js';
import {
  drop,
  endsSentence,
  goesOnElsewhere,
  isSameSize,
  type PlacedLine,
  runsOn,
  startsLow,
  startsWithReference,
} from './placed-line.js';

export interface Paragraph {
  readonly lines: readonly PlacedLine[];
  readonly text: string;
  readonly isItem: boolean;
  /** White space above, in baseline distances; a page or column begins with much. */
  readonly above: number;
}

const MUCH = 9;
/** Baseline distance of single spacing in ems: headings and small print are rarely set wider. */
const SINGLE = 1.25;

interface Open {
  readonly lines: PlacedLine[];
  readonly isItem: boolean;
  readonly above: number;
}

/** `around` are all lines of the page: what stands to the right of a line is where its column ends. */
export function paragraphs(lines: readonly PlacedLine[], type: Type, around: readonly PlacedLine[]): Paragraph[] {
  const found: Open[] = [];
  const rights = rightEdges(lines, around);
  lines.forEach((line, at) => {
    const open = found.at(-1);
    const before = lines[at - 1];
    if (open !== undefined && before !== undefined && goesOn(open, before, line, rights[at - 1] ?? 0, type))
      open.lines.push(line);
    else
      found.push({
        lines: [line],
        isItem: isItemStart(line),
        above: before === undefined ? MUCH : spaceAbove(before, line, type),
      });
  });
  return found.map((open) => ({ ...open, text: textOf(open.lines) }));
}

export function textOf(lines: readonly PlacedLine[]): string {
  const [only] = lines;
  return lines.length === 1 && only !== undefined ? only.text : lines.map((line) => line.text).join(' ');
}

function isItemStart(line: PlacedLine): boolean {
  return markerOf(line.text) !== null || isBareMarker(line.text);
}

/** In usual baseline distances; a jump to another column counts as much. */
function spaceAbove(before: PlacedLine, line: PlacedLine, type: Type): number {
  const leading = isSameSize(line, type) ? type.leading : Math.min(type.leading, SINGLE);
  const distance = drop(before, line) / (Math.max(before.size, line.size) * leading);
  return distance < 0 ? MUCH : distance;
}

function goesOn(open: Open, before: PlacedLine, line: PlacedLine, right: number, type: Type): boolean {
  if (!isSameSize(before, line)) return false;
  const last = before.text;
  if (isBareMarker(last) && open.lines.length === 1) return true;
  if (isItemStart(line) && startsItem(open, before, line)) return false;
  const space = spaceAbove(before, line, type);
  if (space > 5 || drop(before, line) < -line.size * 0.3) return goesOnElsewhere(open.lines, line);
  if (space > 1.9) return false;
  if (space > 1.25) return runsOn(last, line.text) && space < 1.6;
  if (changesWeight(open, before, line, right)) return false;
  if (isOutdented(open, line) && endsSentence(last)) return false;
  return !hadRoom(before, line, right) && !isIndented(open, before, line);
}

/** A dash or number at the start of a wrapped line may belong to the sentence. */
function startsItem(open: Open, before: PlacedLine, line: PlacedLine): boolean {
  if (!open.isItem && startsWithReference(line.text) && runsOn(before.text, line.text)) return false;
  const marker = markerOf(line.text);
  if (marker === 'bullet' || isBareMarker(line.text)) return true;
  if (endsSentence(before.text) || /,$/.test(before.text)) return true;
  return open.isItem
    ? Math.abs(line.box.x0 - (open.lines[0]?.box.x0 ?? 0)) < line.size
    : line.box.x0 - before.box.x0 > line.size * 0.5;
}

/** A bold line above plain text is its heading, unless the sentence simply goes on. */
function changesWeight(open: Open, before: PlacedLine, line: PlacedLine, right: number): boolean {
  if (before.bold === line.bold || runsOn(before.text, line.text)) return false;
  if (before.bold) {
    const isAllBold = open.lines.every((each) => each.bold) && open.lines.length <= 3;
    return isAllBold && (!open.isItem || endsSentence(before.text) || hadRoom(before, line, right));
  }
  return endsSentence(before.text);
}

/** Back to the left of the list: the text after an item. */
function isOutdented(open: Open, line: PlacedLine): boolean {
  if (!open.isItem || open.lines.length < 2) return false;
  const [first, second] = open.lines;
  if (first === undefined || second === undefined) return false;
  const hangs = second.box.x0 - first.box.x0 > line.size * 0.4;
  return hangs && line.box.x0 < second.box.x0 - line.size * 0.4;
}

/** The first line of a paragraph that is marked by an indent and not by white space. */
function isIndented(open: Open, before: PlacedLine, line: PlacedLine): boolean {
  if (open.isItem || !endsSentence(before.text) || startsLow(line.text)) return false;
  return line.box.x0 - before.box.x0 > line.size * 0.8 && line.box.x0 - before.box.x0 < line.size * 4;
}

function hadRoom(before: PlacedLine, line: PlacedLine, right: number): boolean {
  if (startsLow(line.text) || /\p{L}[-\u00ad/]$/u.test(before.text.slice(-2))) return false;
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  const perCharacter = (line.box.x1 - line.box.x0) / line.text.length;
  const slack = endsSentence(before.text) ? 1.5 : 3.5;
  return before.box.x1 + (word + 1 + slack) * perCharacter < right;
}

/** Where lines of this column end on the right: what four of five lines that begin there stay within. */
function rightEdges(lines: readonly PlacedLine[], around: readonly PlacedLine[]): number[] {
  const columns = new Map<string, number[]>();
  const keys = lines.map((line) => `${Math.round(line.size)} ${Math.floor(line.box.x0 / COLUMN)}`);
  lines.forEach((line, at) => {
    const key = keys[at] ?? '';
    const rights = columns.get(key);
    if (rights === undefined) columns.set(key, [line.box.x1]);
    else rights.push(line.box.x1);
  });
  const edges = new Map([...columns].map(([key, rights]) => [key, fourOfFive(rights)]));
  return lines.map((line, at) => Math.min(edges.get(keys[at] ?? '') ?? 0, neighbourOf(line, around)));
}

/** Where the next column or a box begins beside this line, less the usual gap. */
function neighbourOf({ box, size }: PlacedLine, around: readonly PlacedLine[]): number {
  const middle = (box.y0 + box.y1) / 2;
  let left = Number.POSITIVE_INFINITY;
  for (const { box: other } of around) {
    if (other.x0 > box.x1 && other.x0 < left && other.y0 < middle && other.y1 > middle) left = other.x0;
  }
  return left - size;
}

/** In points: lines of one column begin within this of each other, indents included. */
const COLUMN = 48;

function fourOfFive(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length * 0.8)] ?? 0;
}
