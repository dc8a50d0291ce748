/** A matcher for the patterns that a grammar has met so far. */
import type { Grammar } from '../../src/lexicon/grammar.js';
import { compilePatterns } from '../../src/lexicon/patterns/compile-patterns.js';
import { createMatcher, type Matcher } from '../../src/matching/matcher.js';
import { stemDutch } from '../../src/matching/stem.js';

export function matcherOf(grammar: Grammar, openers: readonly string[] = []): Matcher {
  return createMatcher(compilePatterns(grammar, { openers, functionWords: [] }), stemDutch);
}
