/** A lexicon's patterns and word sets, ready to be matched: text → reading, reading and pattern → matches. */
import type { Pattern, WordSet } from '../model/lexicon.js';
import type { Span } from '../model/span.js';
import { numberClauses, numberSentences } from './clauses.js';
import { findMatches } from './find.js';
import { buildGraph, type Graph } from './graph.js';
import { type Match, newLooked, type Reading } from './reading.js';
import { tokenise } from './tokenise.js';
import { createWordIndex } from './word-index.js';

export interface Matcher {
  readonly read: (text: string, sentences: readonly Span[], context: readonly Reading[]) => Reading;
  readonly find: (reading: Reading, pattern: number) => readonly Match[];
  readonly graph: (pattern: number) => Graph;
}

interface Patterns {
  readonly sets: readonly WordSet[];
  readonly patterns: readonly Pattern[];
  /** The word set whose words begin a clause; null where clauses do not matter. */
  readonly clauseOpeners: number | null;
  /** Words that stand in every sentence; rules wait for other ones. */
  readonly frequentWords: readonly string[];
}

export function createMatcher(lexicon: Patterns, stem: (word: string) => string): Matcher {
  const index = createWordIndex(lexicon.sets, stem);
  const weights = lexicon.sets.map((set) => weightOf(set, new Set(lexicon.frequentWords)));
  const graphs = lexicon.patterns.map((pattern) => buildGraph(pattern, (set) => weights[set] ?? 0));
  const openers = new Set(lexicon.clauseOpeners === null ? [] : lexicon.sets[lexicon.clauseOpeners]?.literals);

  function read(text: string, sentences: readonly Span[], context: readonly Reading[]): Reading {
    const tokens = tokenise(text);
    const words = tokens.norms.map((norm) => index(norm));
    const sentence = numberSentences(tokens, sentences);
    const clause = numberClauses(tokens, sentence, openers);
    const memory = { found: new Map(), looked: newLooked() };
    return { text, tokens, words, sentence, clause, sentences, context, uses: [], ...memory };
  }

  function graph(pattern: number): Graph {
    const known = graphs[pattern];
    if (known === undefined) throw new RangeError(`no pattern ${pattern}`);
    return known;
  }
  return { read, graph, find: (reading, pattern) => findMatches(reading, pattern, graph(pattern)) };
}

/** How often a word set will be met: its size, and far more for words that stand in every sentence. */
function weightOf(set: WordSet, frequent: ReadonlySet<string>): number {
  const size = Object.values(set).reduce((sum, list) => sum + list.length, 0);
  return size + 100 * set.literals.filter((word) => frequent.has(word)).length;
}
