/** Marks with «» what patterns find in a text: the form in which examples are written. */
import type { createGrammar } from '../../src/lexicon/grammar.js';
import { findMatches } from '../../src/matching/find.js';
import { buildGraph } from '../../src/matching/graph.js';
import { type Reading, spanOf } from '../../src/matching/reading.js';
import { stemDutch } from '../../src/matching/stem.js';
import { tokenise } from '../../src/matching/tokenise.js';
import { createWordIndex } from '../../src/matching/word-index.js';
import { bySpan, overlaps, type Span } from '../../src/model/span.js';

type Grammar = ReturnType<typeof createGrammar>;

export function plainReading(grammar: Grammar, text: string): Reading {
  const index = createWordIndex(grammar.sets, stemDutch);
  const tokens = tokenise(text);
  const sets = tokens.norms.map((norm) => index(norm));
  let sentence = 0;
  const sentences = tokens.norms.map((norm) => (norm === '.' ? sentence++ : sentence));
  return {
    text,
    tokens,
    sets,
    sentence: sentences,
    clause: sentences,
    sentences: [],
    context: [],
    uses: [],
    found: new Map(),
    present: new Set(sets.flat()),
  };
}

/** All patterns at once, leftmost and longest first, without overlap. */
export function mark(grammar: Grammar, sources: readonly string[], text: string): string {
  const ids = sources.map((source) => grammar.pattern(source));
  const reading = plainReading(grammar, text);
  const spans = ids.flatMap((id) => {
    const pattern = grammar.patterns[id] ?? { source: '', steps: [] };
    const graph = buildGraph(pattern, (set) => grammar.sets[set]?.literals.length ?? 0);
    return findMatches(reading, id, graph).map((match) => ({ span: spanOf(reading, match.core) }));
  });
  const chosen: Span[] = [];
  for (const { span } of spans.sort(bySpan)) if (!chosen.some((other) => overlaps(other, span))) chosen.push(span);
  return chosen.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`,
    text,
  );
}
