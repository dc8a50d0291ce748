/** A lexicon's patterns and word sets, ready to be matched: graphs per pattern, word index, and readings of passages. */
import type { Pattern, WordSet } from '../model/lexicon.js';
import type { Span } from '../model/span.js';
import { numberClauses, numberSentences } from './clauses.js';
import { findMatches } from './find.js';
import { buildGraph } from './graph.js';
import type { Match, Reading, UseAt } from './reading.js';
import { tokenise } from './tokenise.js';
import { createWordIndex } from './word-index.js';

export interface Matcher {
  readonly read: (text: string, split: (text: string) => readonly Span[]) => Reading;
  readonly find: (reading: Reading, pattern: number) => readonly Match[];
}

/** `clauseOpeners`: the word set whose words begin a clause, or null. */
export function createMatcher(
  lexicon: { readonly sets: readonly WordSet[]; readonly patterns: readonly Pattern[] },
  stem: (word: string) => string,
  clauseOpeners: number | null,
): Matcher {
  const index = createWordIndex(lexicon.sets, stem);
  const breadth = (set: number) => Object.values(lexicon.sets[set] ?? {}).reduce((sum, list) => sum + list.length, 0);
  const graphs = lexicon.patterns.map((pattern) => buildGraph(pattern, breadth));
  const opens = (norm: string) => clauseOpeners !== null && index(norm).includes(clauseOpeners);

  function read(text: string, split: (text: string) => readonly Span[]): Reading {
    const tokens = tokenise(text);
    const sets = tokens.norms.map((norm) => index(norm));
    const sentences = split(text);
    const sentence = numberSentences(tokens, sentences);
    const clause = numberClauses(tokens, sentence, opens);
    const present = new Set(sets.flat());
    return { text, tokens, sets, sentence, clause, sentences, context: [], uses: [], found: new Map(), present };
  }

  function find(reading: Reading, pattern: number): readonly Match[] {
    const graph = graphs[pattern];
    return graph ? findMatches(reading, pattern, graph) : [];
  }
  return { read, find };
}

/** The same passage once its uses are known: matches of patterns with `{term}` are looked for anew. */
export function withUses(reading: Reading, uses: readonly UseAt[]): Reading {
  return { ...reading, uses, found: new Map() };
}
