/**
 * Pages with a layout in, units in reading order out. What belongs to the page (running heads and feet, notes) comes after the
 * body of that page, so that a sentence that runs over the page's end is in one piece.
 */
import type { SourcePage } from '../../model/document.js';
import type { Language } from '../../model/language.js';
import { type DraftLine, type Kind, type Unit, unit } from '../draft.js';
import { isCaption } from '../structure/judge-caption.js';
import { findBoxes, lineAbove } from './find-boxes.js';
import { findContents } from './find-contents.js';
import { type Edge, findEdges } from './find-edges.js';
import { findNotes, isNoteStart } from './find-notes.js';
import { findRows, joinColumns, splitCells } from './find-rows.js';
import { gatherRows } from './gather-rows.js';
import { judgeHeadings } from './judge-headings.js';
import { isQuote } from './judge-quote.js';
import { measure, type Type } from './measure.js';
import { type Paragraph, paragraphs, textOf } from './paragraphs.js';
import { draftLine, goesOnElsewhere, type PlacedLine, placedLines, startsWithReference } from './placed-line.js';
import { unweave } from './unweave.js';

/** A stretch of a page: a paragraph, a row, or what stands beside the text. */
interface Piece {
  readonly kind: Kind;
  readonly paragraph: Paragraph;
  /** Lines with which a list item begins; only asked for in boxes. */
  readonly items?: ReadonlySet<PlacedLine>;
}

export function layoutUnits(pages: readonly SourcePage[], language: Language): Unit[] {
  const lines = pages.map(placedLines);
  const edges = findEdges(pages, lines, language);
  const type = measure(lines.map((own) => own.filter((line) => !edges.has(line))));
  const pieces = pages.map((page, at) => piecesOf(page, lines[at] ?? [], edges, type, language));
  return toUnits(pieces, type, language);
}

function piecesOf(
  page: SourcePage,
  lines: readonly PlacedLine[],
  edges: ReadonlyMap<PlacedLine, Edge>,
  type: Type,
  language: Language,
): Piece[] {
  const joined = joinColumns(gatherRows(unweave(lines.filter((line) => !edges.has(line))), type));
  const contents = findContents(joined, language);
  const plain = joined.filter((line) => !contents.has(line));
  const rows = findRows(plain);
  const notes = findNotes(plain, rows, type, page.height ?? 0);
  const boxes = findBoxes(
    page,
    plain.filter((line) => !notes.has(line)),
    rows,
  );
  const boxed = new Set(boxes.flat());
  const body = joined.filter((line) => !notes.has(line) && !boxed.has(line));
  const beside = lines.filter((line) => edges.has(line));
  return [
    ...withBoxes(bodyPieces(body, rows, contents, type, joined), boxes, body, type),
    ...notesIn(joined.filter((line) => notes.has(line))),
    ...beside.map((line) => piece(edges.get(line) ?? 'head', [line])),
  ];
}

function piece(kind: Kind, lines: readonly PlacedLine[]): Piece {
  return { kind, paragraph: { lines, text: textOf(lines), isItem: false, above: 1 } };
}

/** Stretches of plain lines become paragraphs; rows and entries between them stand by themselves. */
function bodyPieces(
  body: readonly PlacedLine[],
  rows: ReadonlySet<PlacedLine>,
  contents: ReadonlySet<PlacedLine>,
  type: Type,
  around: readonly PlacedLine[],
): Piece[] {
  const pieces: Piece[] = [];
  let plain: PlacedLine[] = [];
  const flush = () => {
    for (const each of paragraphs(plain, type, around))
      pieces.push({ kind: each.isItem ? 'item' : 'text', paragraph: each });
    plain = [];
  };
  for (const line of body) {
    if (!rows.has(line) && !contents.has(line)) plain.push(line);
    else {
      flush();
      if (contents.has(line)) pieces.push(...entryPiece(pieces, line));
      else pieces.push(piece('row', [line]));
    }
  }
  flush();
  return pieces;
}

/** Each box after the paragraph that it stands under, or that runs on around it. */
function withBoxes(
  pieces: readonly Piece[],
  boxes: readonly (readonly PlacedLine[])[],
  body: readonly PlacedLine[],
  type: Type,
): Piece[] {
  const all = [...pieces];
  for (const box of boxes) {
    const above = lineAbove(box, body);
    const at = above === null ? -1 : all.findIndex(({ paragraph }) => paragraph.lines.includes(above));
    all.splice(at + 1, 0, ...boxPieces(paragraphs(box, type, box)));
  }
  return all;
}

/** Paragraphs of a box; list items with their lead-in are one. */
function boxPieces(found: readonly Paragraph[]): Piece[] {
  const pieces: Piece[] = [];
  let isList = false;
  for (const each of found) {
    const last = pieces.at(-1);
    const [first] = each.lines;
    const joins = each.isItem && (isList || /:$/.test(last?.paragraph.text ?? ''));
    if (joins && last !== undefined && first !== undefined) {
      const lines = [...last.paragraph.lines, ...each.lines];
      const items = new Set([...(last.items ?? []), first]);
      pieces[pieces.length - 1] = { kind: 'box', paragraph: { ...last.paragraph, lines, text: textOf(lines) }, items };
    } else pieces.push({ kind: 'box', paragraph: each });
    isList = each.isItem;
  }
  return pieces;
}

/** An entry of a table of contents, joined with the half of it that came before. */
function entryPiece(pieces: Piece[], line: PlacedLine): Piece[] {
  const last = pieces.at(-1);
  const isHalf = last?.kind === 'contents' && !/(?:\d|[ivx])$/.test(last.paragraph.lines.at(-1)?.text ?? '');
  if (!isHalf || last === undefined) return [piece('contents', [line])];
  pieces.pop();
  return [piece('contents', [...last.paragraph.lines, line])];
}

function notesIn(lines: readonly PlacedLine[]): Piece[] {
  const notes: PlacedLine[][] = [];
  for (const line of lines) {
    const last = notes.at(-1);
    if (last === undefined || isNoteStart(line)) notes.push([line]);
    else last.push(line);
  }
  return notes.map((each) => piece('note', each));
}

const BODY: readonly Kind[] = ['text', 'item', 'quote', 'row', 'heading', 'contents', 'caption'];

function toUnits(pages: readonly (readonly Piece[])[], type: Type, language: Language): Unit[] {
  const plain = pages.flat().filter(({ kind }) => kind === 'text' || kind === 'item');
  const levels = judgeHeadings(
    plain.map(({ paragraph }) => paragraph),
    type,
    language,
  );
  const levelOf = new Map(plain.map((each, at) => [each, levels[at] ?? 0]));
  const units: Unit[] = [];
  let body: number | null = null;
  let last: readonly PlacedLine[] = [];
  for (const pieces of pages) {
    let isFirst = true;
    for (const each of pieces) {
      const made = toUnit(each, levelOf.get(each) ?? 0, type, language);
      const open = body === null ? undefined : units[body];
      if (isFirst && open !== undefined && body !== null && continuesPage(open, last, made, each)) {
        units[body] = unit(open.kind, [...open.lines, ...made.lines]);
      } else {
        if (BODY.includes(made.kind)) body = units.length;
        units.push(made);
      }
      if (!BODY.includes(made.kind)) continue;
      last = each.paragraph.lines;
      isFirst = false;
    }
  }
  return units;
}

/** The first paragraph of a page goes on with the last of the page before. */
function continuesPage(open: Unit, last: readonly PlacedLine[], made: Unit, { paragraph }: Piece): boolean {
  const [first] = paragraph.lines;
  if (first === undefined) return false;
  const isText =
    made.kind === 'text' || (made.kind === 'item' && open.kind === 'text' && startsWithReference(first.text));
  if (!isText) return false;
  return (open.kind === 'text' || open.kind === 'item') && goesOnElsewhere(last, first);
}

function toUnit({ kind, paragraph, items }: Piece, level: number, type: Type, language: Language): Unit {
  const { lines, text } = paragraph;
  if (kind === 'row') return unit('row', lines.flatMap(cellLines));
  const drafts = lines.map((line) => draftLine(line, items?.has(line) === true ? 'item' : 'wrap'));
  if (kind !== 'text' && kind !== 'item') return unit(kind, drafts, 0, text);
  if (isCaption(paragraph.text, language)) return unit('caption', drafts, 0, text);
  if (level > 0) return unit('heading', drafts, level, text);
  return unit(kind === 'text' && isQuote(paragraph, type) ? 'quote' : kind, drafts, 0, text);
}

function cellLines(row: PlacedLine): DraftLine[] {
  if (row.cells.length > 0)
    return row.cells.flatMap((lines) => lines.map((line, at) => draftLine(line, at === 0 ? 'cell' : 'wrap')));
  const [first, ...others] = splitCells(row).map((line): DraftLine => ({ line, joint: 'cell', page: row.page }));
  return first === undefined ? [] : [first, ...row.tail.map((line) => draftLine(line)), ...others];
}
