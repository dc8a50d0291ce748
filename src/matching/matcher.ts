/** A lexicon's patterns and word sets, ready to be matched: text → reading, reading and pattern → matches. */
import type { Pattern, WordSet } from '../model/lexicon.js';
import type { Span } from '../model/span.js';
import { numberClauses, numberSentences } from './clauses.js';
import { findMatches, sentencesFor } from './find.js';
import { buildGraph, type Graph } from './graph.js';
import { createPlaces, type Places } from './places.js';
import { weighSets } from './rarity.js';
import { type Division, type Match, newReading, type Reading } from './reading.js';
import { createSetPool } from './set-pool.js';
import { type Tokens, tokenise } from './tokenise.js';
import { createWordIndex } from './word-index.js';
import { createWordTable } from './word-table.js';

export interface Matcher {
  readonly read: (text: string, split: Splitter, context: readonly Reading[]) => Reading;
  readonly find: (reading: Reading, pattern: number) => readonly Match[];
  /** False where no sentence has the words of the pattern; far cheaper than to look for a match. */
  readonly canFind: (reading: Reading, pattern: number) => boolean;
  readonly graph: (pattern: number) => Graph;
  /** Where words stand, until another reading is asked about. */
  readonly places: (reading: Reading) => Places;
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
  const needed = new Set(graphs.flatMap(({ needs }) => needs));
  const openers = new Set(lexicon.clauseOpeners === null ? [] : lexicon.sets[lexicon.clauseOpeners]?.literals);
  const begins = new Set(graphs.flatMap(({ first }) => first?.set ?? []));
  const wordAt = createWordTable(createWordIndex(pool.sets, { needed, begins, openers, stem }));
  const places = createPlaces(pool.sets.length);

  function read(text: string, split: Splitter, context: readonly Reading[]): Reading {
    const tokens = tokenise(text, wordAt);
    let known: Division | null = null;
    return newReading(text, tokens, context, () => {
      known ??= divide(tokens, split(text));
      return known;
    });
  }

  function graph(pattern: number): Graph {
    const known = graphs[pattern];
    if (known === undefined) throw new RangeError(`no pattern ${pattern}`);
    return known;
  }
  return {
    read,
    graph,
    places,
    find: (reading, pattern) => findMatches(reading, pattern, graph(pattern), places),
    canFind: (reading, pattern) => sentencesFor(reading, graph(pattern), places) !== 0,
  };
}

function divide({ words, starts }: Tokens, sentences: readonly Span[]): Division {
  const sentence = numberSentences(starts, sentences);
  let clause: readonly number[] | null = null;
  return {
    sentences,
    sentence,
    get clause() {
      clause ??= numberClauses(words, sentence);
      return clause;
    },
  };
}
