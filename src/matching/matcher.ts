/** A lexicon's patterns and word sets, ready to be matched: text → reading, reading and pattern → matches. */
import type { Pattern, WordSet } from '../model/lexicon.js';
import type { Span } from '../model/span.js';
import { numberClauses, numberSentences } from './clauses.js';
import { findMatches, sentencesFor } from './find.js';
import { buildGraph, type Graph } from './graph.js';
import { createPresence } from './presence.js';
import { weighSets } from './rarity.js';
import { type Division, type Match, newLooked, type Reading } from './reading.js';
import { createSetPool } from './set-pool.js';
import { type Tokens, tokenise } from './tokenise.js';
import { createWordIndex } from './word-index.js';

export interface Matcher {
  readonly read: (text: string, split: Splitter, context: readonly Reading[]) => Reading;
  readonly find: (reading: Reading, pattern: number) => readonly Match[];
  /** False where no sentence has the words of the pattern; far cheaper than to look for a match. */
  readonly canFind: (reading: Reading, pattern: number) => boolean;
  readonly graph: (pattern: number) => Graph;
}

/** Text → the spans of its sentences. */
export type Splitter = (text: string) => readonly Span[];

interface Patterns {
  readonly sets: readonly WordSet[];
  readonly patterns: readonly Pattern[];
  /** The word set whose words begin a clause; null where clauses do not matter. */
  readonly clauseOpeners: number | null;
  /** Words that stand in every sentence; rules wait for other ones. */
  readonly frequentWords: readonly string[];
}

export function createMatcher(lexicon: Patterns, stem: (word: string) => string): Matcher {
  const weights = weighSets(lexicon.sets, new Set(lexicon.frequentWords));
  const pool = createSetPool(lexicon.sets);
  const tools = { weigh: (set: number) => weights[set] ?? 0, union: pool.union };
  const graphs = lexicon.patterns.map((pattern) => buildGraph(pattern, tools));
  const index = createWordIndex(pool.sets, new Set(graphs.flatMap(({ needs }) => needs)), stem);
  const presence = createPresence(pool.sets.length);
  const openers = new Set(lexicon.clauseOpeners === null ? [] : lexicon.sets[lexicon.clauseOpeners]?.literals);

  function read(text: string, split: Splitter, context: readonly Reading[]): Reading {
    const tokens = tokenise(text);
    const words = tokens.norms.map((norm) => index(norm));
    let known: Division | null = null;
    const division = () => {
      known ??= divide(tokens, split(text), openers);
      return known;
    };
    return { text, tokens, words, division, context, uses: [], found: new Map(), looked: newLooked() };
  }

  function graph(pattern: number): Graph {
    const known = graphs[pattern];
    if (known === undefined) throw new RangeError(`no pattern ${pattern}`);
    return known;
  }
  return {
    read,
    graph,
    find: (reading, pattern) => findMatches(reading, pattern, graph(pattern), presence),
    canFind: (reading, pattern) => sentencesFor(reading, graph(pattern), presence) !== 0,
  };
}

function divide(tokens: Tokens, sentences: readonly Span[], openers: ReadonlySet<string>): Division {
  const sentence = numberSentences(tokens, sentences);
  return { sentences, sentence, clause: numberClauses(tokens, sentence, openers) };
}
