/** A lexicon's patterns and word sets, ready to be matched: text → reading, reading and pattern → matches. */
import type { Pattern, WordSet } from '../model/lexicon.js';
import type { Span } from '../model/span.js';
import { numberClauses, numberSentences } from './clauses.js';
import { findMatches } from './find.js';
import { buildGraph, type Graph } from './graph.js';
import type { Match, Reading } from './reading.js';
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
}

export function createMatcher(lexicon: Patterns, stem: (word: string) => string): Matcher {
  const index = createWordIndex(lexicon.sets, stem);
  const breadth = (set: number) => Object.values(lexicon.sets[set] ?? {}).reduce((sum, list) => sum + list.length, 0);
  const graphs = lexicon.patterns.map((pattern) => buildGraph(pattern, breadth));
  const openers = new Set(lexicon.clauseOpeners === null ? [] : lexicon.sets[lexicon.clauseOpeners]?.literals);

  function read(text: string, sentences: readonly Span[], context: readonly Reading[]): Reading {
    const tokens = tokenise(text);
    const sets = tokens.norms.map((norm) => index(norm));
    const present = new Uint8Array(lexicon.sets.length);
    for (const ids of sets) for (const id of ids) present[id] = 1;
    const sentence = numberSentences(tokens, sentences);
    const clause = numberClauses(tokens, sentence, openers);
    const remembered = { found: new Map(), places: new Map() };
    return { text, tokens, sets, present, sentence, clause, sentences, context, uses: [], ...remembered };
  }

  function graph(pattern: number): Graph {
    const known = graphs[pattern];
    if (known === undefined) throw new RangeError(`no pattern ${pattern}`);
    return known;
  }
  return { read, graph, find: (reading, pattern) => findMatches(reading, pattern, graph(pattern)) };
}
