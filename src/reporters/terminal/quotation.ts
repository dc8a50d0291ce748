/** A passage and the words that count in it, in; the passage as a quotation with those words marked, shortened around them, out. */
import type { Passage } from '../../model/report.js';
import { mergeSpans, type Span } from '../../model/span.js';
import { type Piece, piece } from './piece.js';

const ELLIPSIS = ' […] ';

export interface QuotationOptions {
  /** About how many characters may be quoted. */
  readonly most: number;
  /** Without colour, marks are written as «…». */
  readonly signs: boolean;
}

/** `spans` count from the start of the document, as all spans in a Report. */
export function quotation(passage: Passage, spans: readonly Span[], { most, signs }: QuotationOptions): Piece[] {
  const { text, span } = passage;
  const marks = mergeSpans(
    spans
      .map(({ start, end }) => ({
        start: Math.max(0, start - span.start),
        end: Math.min(text.length, end - span.start),
      }))
      .filter(({ start, end }) => start < end),
  );
  const kept = text.length <= most ? [{ start: 0, end: text.length }] : around(text, marks, most);
  const pieces: Piece[] = [piece(kept[0]?.start === 0 ? '„' : '„… ')];
  for (const [index, range] of kept.entries()) {
    if (index > 0) pieces.push(piece(ELLIPSIS));
    pieces.push(...markUp(text, range, marks, signs));
  }
  pieces.push(piece((kept.at(-1)?.end ?? 0) < text.trimEnd().length ? ' …”' : '”'));
  return pieces;
}

/** As many marks as fit, first ones first, each with an equal share of the text around it. */
function around(text: string, marks: readonly Span[], most: number): Span[] {
  const chosen: Span[] = [];
  let used = 0;
  for (const mark of marks) {
    used += mark.end - mark.start + 60;
    if (chosen.length > 0 && used > most) break;
    chosen.push(mark);
  }
  if (chosen.length === 0) return [widen(text, { start: 0, end: 0 }, most)];
  const marked = chosen.reduce((sum, { start, end }) => sum + end - start, 0);
  const share = Math.max(30, Math.floor((most - marked) / (2 * chosen.length)));
  return mergeSpans(chosen.map((mark) => widen(text, mark, share)));
}

/** From the start of a sentence to the end of one where there are any in reach, else never through a word. */
function widen(text: string, { start, end }: Span, share: number): Span {
  const from = start - share < 25 ? 0 : start - share + firstStart(text.slice(start - share, start));
  const to = end + share > text.length - 25 ? text.length : end + lastEnd(text.slice(end, end + share + 1));
  return { start: from, end: to };
}

function firstStart(before: string): number {
  const sentence = /[.!?]\s+(?=\S)/.exec(before);
  if (sentence !== null) return sentence.index + sentence[0].length;
  const blank = before.search(/\s\S/);
  return blank < 0 ? before.length : blank + 1;
}

function lastEnd(after: string): number {
  const sentence = /^.*[.!?](?=\s)/s.exec(after);
  return sentence?.[0].length ?? Math.max(0, after.search(/\s\S*$/));
}

function markUp(text: string, range: Span, marks: readonly Span[], signs: boolean): Piece[] {
  const pieces: Piece[] = [];
  let at = range.start;
  for (const mark of marks.filter(({ start, end }) => start >= range.start && end <= range.end)) {
    pieces.push(piece(text.slice(at, mark.start)));
    const words = text.slice(mark.start, mark.end);
    pieces.push(piece(signs ? `«${words}»` : words, 'mark'));
    at = mark.end;
  }
  pieces.push(piece(text.slice(at, range.end)));
  return pieces.filter((each) => each.text !== '');
}
