/** A passage in; its words with the terms and the words that count marked, whole or only the sentences around those words, out. */
import type { Passage } from '../../model/report.js';
import { mergeSpans, overlaps, type Span } from '../../model/span.js';
import { html, joined, type Safe, withLines } from './markup.js';

/** A term is marked otherwise than the words that show what is made of it. Spans count from the start of the document. */
export interface Mark {
  readonly span: Span;
  readonly kind: 'term' | 'cue';
  /** Of the element, so that it can be linked to. */
  readonly id: string | null;
}

export function wholePassage(passage: Passage, marks: readonly Mark[]): Safe {
  const { start, end } = passage.span;
  return markUp(passage, { start, end }, inside(passage, marks));
}

/** The full sentences that hold one of these marks, with the `others` in them; the first sentence where there is none. */
export function sentencesAround(passage: Passage, marks: readonly Mark[], others: readonly Mark[]): Safe {
  const { span, text } = passage;
  const held = inside(passage, marks);
  const spans = held.length === 0 ? [{ start: span.start, end: span.start + 1 }] : held.map((mark) => mark.span);
  const kept = mergeSpans(spans.map((each) => sentenceAt(text, span.start, each))).map(({ start, end }) => ({
    start,
    end: start + text.slice(start - span.start, end - span.start).trimEnd().length,
  }));
  const all = [...held, ...inside(passage, others)];
  const parts = kept.map((each) => markUp(passage, each, all));
  const before = (kept[0]?.start ?? 0) > span.start ? '[…] ' : '';
  const after = (kept.at(-1)?.end ?? 0) < span.start + text.trimEnd().length ? ' […]' : '';
  return html`${before}${joined(parts, ' […] ')}${after}`;
}

function inside({ span }: Passage, marks: readonly Mark[]): Mark[] {
  return marks.filter((mark) => overlaps(mark.span, span));
}

/** Rather too much than half a sentence: a stop after a number or a short word (2.1, art.) or before a small letter ends none. */
const SENTENCE_END = /(?<![\s.(]\p{L}{1,3}|\d)[.!?]["”’)]*\s+(?=["“‘(]?[\p{Lu}\d])|\n/gu;

function sentenceAt(text: string, offset: number, { start, end }: Span): Span {
  let from = 0;
  let to = text.length;
  for (const { 0: stop, index } of text.matchAll(SENTENCE_END)) {
    const next = index + stop.length;
    if (next <= start - offset) from = next;
    else if (index + 1 >= end - offset) {
      to = next;
      break;
    }
  }
  return { start: offset + from, end: offset + to };
}

/** Cut at every begin and end of a mark, so that marks may overlap: each piece is at most a term inside a cue. */
function markUp({ text, span }: Passage, range: Span, marks: readonly Mark[]): Safe {
  const within = marks.filter((mark) => overlaps(mark.span, range));
  const cuts = within
    .flatMap((mark) => [mark.span.start, mark.span.end])
    .filter((at) => at > range.start && at < range.end);
  const ends = [...new Set([...cuts, range.end])].sort((a, b) => a - b);
  const named = new Set<string>();
  let start = range.start;
  const pieces = ends.map((end) => {
    const words = withLines(text.slice(start - span.start, end - span.start).replaceAll('\t', '\u2003'));
    const here = within.filter((mark) => overlaps(mark.span, { start, end }));
    start = end;
    return here.length === 0 ? words : markPiece(words, here, named);
  });
  return joined(pieces);
}

/** An id is given once, to the first piece. */
function markPiece(words: Safe, marks: readonly Mark[], named: Set<string>): Safe {
  const id = marks.find((mark) => mark.id !== null && !named.has(mark.id))?.id ?? null;
  if (id !== null) named.add(id);
  const isTerm = marks.some(({ kind }) => kind === 'term');
  const isCue = marks.some(({ kind }) => kind === 'cue');
  const name = id === null ? null : html` id="${id}"`;
  if (!isTerm) return html`<span class="cue"${name}>${words}</span>`;
  return html`<mark${isCue && html` class="cue"`}${name}>${words}</mark>`;
}
