/**
 * Pages of a format without a layout in, units out. Structured formats name each block by its role; in plain text blank
 * lines, line lengths and list markers tell where a paragraph ends.
 */
import type { Line, Role, SourcePage } from '../../model/document.js';
import { type DraftLine, type Kind, rawText, type Unit, unit } from '../draft.js';
import { markerOf } from '../structure/marker.js';
import { continues, isRow, type Width, widthOf } from './wrapping.js';

const KIND_OF_ROLE: Readonly<Record<Role, Kind>> = {
  heading: 'heading',
  paragraph: 'text',
  'list-item': 'item',
  'table-row': 'row',
  footnote: 'note',
  caption: 'caption',
  quote: 'quote',
  header: 'head',
  footer: 'foot',
  toc: 'contents',
};

interface Open {
  readonly units: Unit[];
  kind: Kind;
  lines: DraftLine[];
  /** The last line of the unit that is being filled; empty when none is. */
  last: string;
}

export function flowUnits(pages: readonly SourcePage[]): Unit[] {
  const width = widthOf(pages);
  const open: Open = { units: [], kind: 'text', lines: [], last: '' };
  for (const page of pages) {
    for (const line of page.lines) {
      if (line.role === null) takePlain(open, line, page.number, width);
      else takeBlock(open, line, line.role, page.number);
    }
    if (!runsOn(open)) close(open);
  }
  close(open);
  return joinRunOns(open.units);
}

/** A page break inside a sentence: the paragraph goes on, when the next page begins in lower case. */
function runsOn(open: Open): boolean {
  return open.last !== '' && !/[.!?:;]["'’”»)]?$/.test(open.last);
}

/** A paragraph cut by a picture or a page: it stops short, and the next one starts in lower case. */
function joinRunOns(units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const each of units) {
    const last = joined.at(-1);
    const isCut =
      last?.kind === 'text' &&
      each.kind === 'text' &&
      last.text.length > SHORT &&
      last.text.length < LONG &&
      stopsShort(last.text);
    if (last !== undefined && isCut && /^\p{Ll}{2}/u.test(each.text))
      joined[joined.length - 1] = unit('text', [...last.lines, ...each.lines]);
    else joined.push(each);
  }
  return joined;
}

const SHORT = 60;
/** No paragraph is this long; joining on would only cost time. */
const LONG = 20_000;

function stopsShort(text: string): boolean {
  return /[\p{L}\d,-]$/u.test(text.slice(-2));
}

function takeBlock(open: Open, line: Line, role: Role, page: number): void {
  close(open);
  const kind = KIND_OF_ROLE[role];
  const lines = kind === 'row' ? cellsOf(line, page) : wrappedLines(line, page);
  open.units.push(unit(kind, lines, line.level ?? 0));
}

/** A newline inside a block is a line end of the original, where a word may be broken. */
function wrappedLines(line: Line, page: number): DraftLine[] {
  const text = rawText(line);
  if (!text.includes('\n')) return [{ line, joint: 'wrap', page }];
  return text.split('\n').map((part) => ({ line: withText(line, part), joint: 'wrap', page }));
}

function cellsOf(line: Line, page: number): DraftLine[] {
  const cells = line.runs.length > 1 ? line.runs.map((run) => run.text) : rawText(line).split('\t');
  return cells.map((cell) => ({ line: withText(line, cell), joint: 'cell', page }));
}

function withText(line: Line, text: string): Line {
  return { ...line, runs: [{ text, box: null }] };
}

function takePlain(open: Open, line: Line, page: number, width: Width): void {
  const text = rawText(line).trim();
  if (text === '') close(open);
  else if (isRow(text)) takeBlock(open, line, 'table-row', page);
  else takeText(open, text, width).push({ line, joint: 'wrap', page });
}

/** The lines that this line goes on with: those of the open unit, or of a new one. */
function takeText(open: Open, text: string, width: Width): DraftLine[] {
  const isItem = markerOf(text) !== null;
  const goesOn = open.last !== '' && !(isItem && open.kind === 'item') && continues(open.last, text, width);
  if (!goesOn) {
    close(open);
    open.kind = isItem ? 'item' : 'text';
  }
  open.last = text;
  return open.lines;
}

function close(open: Open): void {
  if (open.lines.length > 0) open.units.push(unit(open.kind, open.lines));
  open.lines = [];
  open.last = '';
}
