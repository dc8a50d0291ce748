/**
 * The text items of a page in, its lines out, in the order in which the file draws them: that is reading order far more often
 * than any order by position. Items on one baseline are one line; a wide gap starts a new run, because it may be a cell.
 */
import type { Box, Run } from '../../model/document.js';
import { isSpaced, spacedWords } from './letter-spacing.js';
import type { OpenPage, TextItem } from './open-pdf.js';

export interface PdfLine {
  readonly runs: readonly Run[];
  readonly box: Box;
  readonly size: number;
  /** Id of the font of most characters. */
  readonly font: string;
}

interface Placed {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly box: Box;
  /** Of the baseline: right, or turned. */
  readonly isUpright: boolean;
}

interface OpenLine {
  runs: { text: string; box: Box }[];
  readonly counts: { chars: number; readonly font: string; readonly size: number }[];
  /** Baseline and size of the first full-size item. */
  y: number;
  size: number;
  /** Where the last item ends, its own blank included. */
  right: number;
  isUpright: boolean;
  hasBlank: boolean;
  /** All items, as long as each of them is letters with blanks between. */
  spaced: Placed[] | null;
}

/** In ems: more than this between two items is no word space. */
const CELL_GAP = 1;
/** Of letters above and below the baseline, in ems. */
const ASCENT = 0.8;
const DESCENT = 0.2;

export function pageLines(items: readonly TextItem[], viewport: OpenPage['viewport']): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: OpenLine | null = null;
  for (const item of items) {
    if (item.str === '') continue;
    if (item.str.trim() === '') {
      if (open !== null) open.hasBlank = true;
      continue;
    }
    const placed = place(item, viewport);
    if (open !== null && !isSameLine(open, placed)) {
      lines.push(finish(open));
      open = null;
    }
    open = add(open ?? start(placed), placed);
  }
  if (open !== null) lines.push(finish(open));
  return lines;
}

function place(item: TextItem, { height, transform: view }: OpenPage['viewport']): Placed {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = item.transform;
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view;
  const x = va * e + vc * f + ve;
  const y = height - (vb * e + vd * f + vf);
  const { str: text, fontName: font, width } = item;
  const size = c === 0 ? Math.abs(d) : Math.hypot(c, d);
  if (b === 0 && vb === 0 && a > 0 && va > 0) {
    return { text, font, size, x, y, width, box: boxOf(x, y, x + width, y, 0, size), isUpright: true };
  }
  const scale = Math.hypot(a, b) || 1;
  const alongX = (va * a + vc * b) / scale;
  const alongY = -(vb * a + vd * b) / scale;
  const box = boxOf(x, y, x + alongX * width, y + alongY * width, -alongY * size, alongX * size);
  return { text, font, size, x, y, width, box, isUpright: alongX > 0.7 };
}

/** Around a baseline from one end to the other, with the direction that is up for its letters. */
function boxOf(x: number, y: number, endX: number, endY: number, upX: number, upY: number): Box {
  return {
    x0: round(Math.min(x, endX) - reach(-upX)),
    x1: round(Math.max(x, endX) + reach(upX)),
    y0: round(Math.min(y, endY) - reach(-upY)),
    y1: round(Math.max(y, endY) + reach(upY)),
  };
}

/** Of letters beyond their baseline: far where their tops are, a little where their tails are. */
function reach(up: number): number {
  return up > 0 ? up * ASCENT : -up * DESCENT;
}

/** No sheet is larger; numbers beyond it, and none at all, are nonsense that JSON could not keep. */
const FARTHEST = 1e6;

function round(points: number): number {
  return Math.round(Math.max(-FARTHEST, Math.min(FARTHEST, points)) * 100) / 100 || 0;
}

function isSameLine(line: OpenLine, next: Placed): boolean {
  if (line.isUpright !== next.isUpright) return false;
  if (!next.isUpright) return Math.abs(next.box.x0 - (line.runs.at(-1)?.box.x0 ?? 0)) < next.size * 0.5;
  const larger = Math.max(line.size, next.size);
  const reach = next.size < larger * 0.8 ? 0.6 : 0.45;
  return Math.abs(next.y - line.y) < larger * reach && next.x > line.right - larger * 0.8;
}

function start(first: Placed): OpenLine {
  const { y, size, x, isUpright } = first;
  return { runs: [], counts: [], y, size, right: x, isUpright, hasBlank: false, spaced: isUpright ? [] : null };
}

function add(line: OpenLine, item: Placed): OpenLine {
  const gap = item.x - line.right;
  const last = line.runs.at(-1);
  const isMark = isRaisedNumber(line, item);
  const text = isMark ? raise(item.text.trim()) : item.text;
  const isApart = last === undefined || (item.isUpright && gap > Math.max(item.size, line.size) * CELL_GAP);
  if (isApart) {
    if (last !== undefined) last.text += ' ';
    line.runs.push({ text, box: item.box });
  } else {
    const needsBlank = !isMark && (line.hasBlank || gap > item.size * 0.3);
    last.text += needsBlank && !last.text.endsWith(' ') ? ` ${text}` : text;
    last.box = union(last.box, item.box);
  }
  if (item.size > line.size * 1.2) Object.assign(line, { y: item.y, size: item.size });
  count(line, item);
  if (line.spaced !== null && isSpaced(item.text)) line.spaced.push(item);
  else line.spaced = null;
  line.right = item.x + item.width;
  line.hasBlank = false;
  return line;
}

/** A note mark stands smaller and higher than the words around it. */
function isRaisedNumber(line: OpenLine, item: Placed): boolean {
  return (
    /^\s*\d{1,3}\s*$/.test(item.text) &&
    item.size < line.size * 0.8 &&
    item.y - line.y > line.size * 0.15 &&
    line.runs.length > 0
  );
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function raise(digits: string): string {
  return [...digits].map((digit) => RAISED[Number(digit)] ?? digit).join('');
}

function count(line: OpenLine, { text, font, size }: Placed): void {
  const known = line.counts.find((each) => each.font === font && Math.abs(each.size - size) < 0.1);
  if (known === undefined) line.counts.push({ chars: text.length, font, size });
  else known.chars += text.length;
}

/** The words of a heading that is set with blanks between its letters, one run each. */
function joinLetters(spaced: readonly Placed[]): OpenLine['runs'] | null {
  const words = spacedWords(spaced);
  return (
    words?.map((items, at) => {
      const [first, ...others] = items.map((item) => item.box);
      const text = items.map((item) => item.text.replace(/\s+/g, '')).join('');
      const box = others.reduce(union, first ?? { x0: 0, y0: 0, x1: 0, y1: 0 });
      return { text: at < words.length - 1 ? `${text} ` : text, box };
    }) ?? null
  );
}

function finish(line: OpenLine): PdfLine {
  if (line.spaced !== null) line.runs = joinLetters(line.spaced) ?? line.runs;
  const [first, ...others] = line.counts;
  const most = others.reduce((best, each) => (each.chars > (best?.chars ?? 0) ? each : best), first);
  const [box, ...boxes] = line.runs.map((run) => run.box);
  return {
    runs: line.runs,
    box: boxes.reduce(union, box ?? { x0: 0, y0: 0, x1: 0, y1: 0 }),
    size: round(most?.size ?? line.size),
    font: most?.font ?? '',
  };
}

function union(a: Box, b: Box): Box {
  return { x0: Math.min(a.x0, b.x0), y0: Math.min(a.y0, b.y0), x1: Math.max(a.x1, b.x1), y1: Math.max(a.y1, b.y1) };
}
