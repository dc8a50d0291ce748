/**
 * The text of a passage in, its spans in the document out: one, or several split at sentence ends when it is longer than
 * the codebook's 1,200 characters. A sentence that is itself far longer is cut at a blank, or no reader could show it.
 */
import type { Language } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import { splitSentences } from '../sentences.js';

const LONGEST_PASSAGE = 1200;
const LONGEST_SENTENCE = 6000;

export function splitLong(text: string, offset: number, language: Language): Span[] {
  if (text.length <= LONGEST_PASSAGE) return [{ start: offset, end: offset + text.length }];
  const spans: { start: number; end: number }[] = [];
  for (const sentence of splitSentences(text, language).flatMap((each) => cutAtBlanks(text, each))) {
    const last = spans.at(-1);
    if (last !== undefined && sentence.end - last.start <= LONGEST_PASSAGE) last.end = sentence.end;
    else spans.push({ start: sentence.start, end: sentence.end });
  }
  return spans.map((span) => ({ start: span.start + offset, end: span.end + offset }));
}

function cutAtBlanks(text: string, span: Span): Span[] {
  const spans: Span[] = [];
  let start = span.start;
  while (span.end - start > LONGEST_SENTENCE) {
    const blank = text.lastIndexOf(' ', start + LONGEST_SENTENCE);
    const end = blank > start ? blank : start + LONGEST_SENTENCE;
    spans.push({ start, end });
    start = blank > start ? blank + 1 : end;
  }
  spans.push({ start, end: span.end });
  return spans;
}
