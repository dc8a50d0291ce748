/**
 * Lines of the pages in, the pages out where text may stand in a box, most likely first. How a page is drawn is only known
 * at the price of reading it again, so that is asked where the lines themselves show something: a stretch of them is drawn out
 * of its order, stands in from both edges of the column, or has a type that the text does not have.
 */
import type { PdfLine } from './page-lines.js';

/** Of pages to ask about: so few of a long document that its reading takes no tenth longer. */
const MOST_SHARE = 0.04;
const AT_LEAST = 8;
/** Of the document's characters: the type of the text, and of its usual companions. */
const USUAL = 0.12;

export function pagesInDoubt(pages: ReadonlyMap<number, readonly PdfLine[]>): number[] {
  const usual = usualTypes(pages);
  const signs = [...pages].map(([number, lines]) => ({ number, sign: signOf(lines, usual) }));
  const most = Math.max(AT_LEAST, Math.floor(pages.size * MOST_SHARE));
  return signs
    .filter(({ sign }) => sign > 0)
    .sort((a, b) => b.sign - a.sign || a.number - b.number)
    .slice(0, most)
    .map(({ number }) => number);
}

interface Usual {
  readonly types: ReadonlySet<string>;
  readonly size: number;
}

function usualTypes(pages: ReadonlyMap<number, readonly PdfLine[]>): Usual {
  const counts = new Map<string, { chars: number; readonly size: number }>();
  let total = 0;
  for (const lines of pages.values()) {
    for (const line of lines) {
      const chars = length(line);
      total += chars;
      const known = counts.get(typeOf(line));
      if (known === undefined) counts.set(typeOf(line), { chars, size: line.size });
      else known.chars += chars;
    }
  }
  const sorted = [...counts].sort(([, a], [, b]) => b.chars - a.chars);
  return {
    types: new Set(sorted.filter(([, { chars }]) => chars > total * USUAL).map(([type]) => type)),
    size: sorted[0]?.[1].size ?? 10,
  };
}

function typeOf({ font, size }: PdfLine): string {
  return `${font} ${Math.round(size * 2)}`;
}

function length({ runs }: PdfLine): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}

/** A stretch of lines close under each other; single lines are headings, feet and cells, short ones too. */
const STRETCH = 3;
const LONG_LINE = 20;
const SHORT_LINE = 4;

function signOf(lines: readonly PdfLine[], usual: Usual): number {
  const stretches = stretchesOf(lines.filter((line) => line.runs.length === 1 && length(line) >= SHORT_LINE));
  const column = columnOf(lines, usual);
  let sign = 0;
  for (const stretch of stretches) {
    const [first] = stretch;
    if (first === undefined || stretch.length < STRETCH || length(first) < LONG_LINE) continue;
    if (isOutOfOrder(lines, first)) sign = Math.max(sign, 3);
    if (isInset(stretch, column)) sign = Math.max(sign, 2);
    if (!usual.types.has(typeOf(first)) && isTextSize(first, usual)) sign = Math.max(sign, 1);
  }
  return sign;
}

function isTextSize({ size }: PdfLine, usual: Usual): boolean {
  return size > usual.size * 0.8 && size < usual.size * 1.15;
}

function stretchesOf(lines: readonly PdfLine[]): PdfLine[][] {
  const stretches: PdfLine[][] = [];
  let last: PdfLine | undefined;
  for (const line of lines) {
    const below = last === undefined ? 0 : last.box.y0 - line.box.y0;
    const isClose = last !== undefined && typeOf(last) === typeOf(line) && below > 0 && below < line.size * 2;
    if (isClose && last !== undefined && Math.abs(last.box.x0 - line.box.x0) < 2) stretches.at(-1)?.push(line);
    else stretches.push([line]);
    last = line;
  }
  return stretches;
}

/** It follows a line far below it, and yet another line stands above it: no top of a column. */
function isOutOfOrder(lines: readonly PdfLine[], first: PdfLine): boolean {
  const at = lines.indexOf(first);
  const before = lines[at - 1];
  if (before === undefined || before.box.y0 > first.box.y0 - first.size * 3) return false;
  return lines.slice(0, at).some(({ box }) => box.y0 > first.box.y1 && box.x0 < first.box.x1 && box.x1 > first.box.x0);
}

interface Column {
  readonly left: number;
  readonly right: number;
}

function columnOf(lines: readonly PdfLine[], usual: Usual): Column {
  const text = lines.filter((line) => usual.types.has(typeOf(line)) && length(line) >= LONG_LINE);
  const lefts = new Map<number, number>();
  for (const { box } of text) lefts.set(Math.round(box.x0), (lefts.get(Math.round(box.x0)) ?? 0) + 1);
  const left = [...lefts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
  return {
    left,
    right: Math.max(0, ...text.filter(({ box }) => Math.abs(box.x0 - left) < 2).map(({ box }) => box.x1)),
  };
}

/** In points. */
const INSET = 3;

function isInset(stretch: readonly PdfLine[], { left, right }: Column): boolean {
  const lefts = Math.min(...stretch.map(({ box }) => box.x0));
  const rights = Math.max(...stretch.map(({ box }) => box.x1));
  return lefts > left + INSET && rights < right - INSET && rights > left + (right - left) / 2;
}
