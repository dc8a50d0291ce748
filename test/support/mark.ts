/** Marks with «» what patterns find in a text: the form in which examples are written. */
import type { createGrammar } from '../../src/lexicon/grammar.js';
import { type Reading, spanOf } from '../../src/matching/reading.js';
import { bySpan, overlaps, type Span } from '../../src/model/span.js';
import { matcherOf } from './matcher.js';

type Grammar = ReturnType<typeof createGrammar>;

export function plainReading(grammar: Grammar, text: string): Reading {
  const sentences = [...text.matchAll(/[^.?!]+[.?!]*/g)].map(({ 0: sentence, index }) => ({
    start: index,
    end: index + sentence.length,
  }));
  return matcherOf(grammar).read(text, () => sentences, []);
}

/** All patterns at once, leftmost and longest first, without overlap. */
export function mark(grammar: Grammar, sources: readonly string[], text: string): string {
  const ids = sources.map((source) => grammar.pattern(source));
  const matcher = matcherOf(grammar);
  const reading = plainReading(grammar, text);
  const spans = ids.flatMap((id) => matcher.find(reading, id).map((match) => ({ span: spanOf(reading, match.core) })));
  const chosen: Span[] = [];
  for (const { span } of spans.sort(bySpan)) if (!chosen.some((other) => overlaps(other, span))) chosen.push(span);
  return chosen.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`,
    text,
  );
}
