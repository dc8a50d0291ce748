/**
 * In which sentences of a passage the words of each set stand. A pattern never crosses a sentence, so it can match only in one that
 * holds a word of each set it needs: a few numbers combined tell where to look, and mostly that there is no need to.
 */
import type { WordType } from './word-index.js';

/** Sentences as bits: the first is the lowest, and the highest stands for all from there on. */
export type Sentences = number;

export const EVERY_SENTENCE: Sentences = -1;
const LAST_BIT = 31;

export function sentenceBit(sentence: number): Sentences {
  return 1 << Math.min(sentence, LAST_BIT);
}

export interface Places {
  /** Per word set that is looked at, the sentences that hold a word of it. */
  readonly sentences: Int32Array;
  /** The sets of which a word stands in the passage: the first `count` of these. */
  readonly present: Int32Array;
  count: number;
  /** The words of the passage. */
  words: readonly WordType[] | null;
}

/** One table serves all passages, since a new one would cost more than most passages. */
export function createPlaces(sets: number): Places {
  return { sentences: new Int32Array(sets), present: new Int32Array(sets), count: 0, words: null };
}

export function emptyPlaces(places: Places, words: readonly WordType[]): void {
  const { sentences, present, count } = places;
  for (let at = 0; at < count; at++) sentences[present[at] ?? 0] = 0;
  places.count = 0;
  places.words = words;
}

/** A word of these sets stands in that sentence. */
export function addPlace(places: Places, sets: readonly number[], bit: Sentences): void {
  const { sentences, present } = places;
  for (let at = 0; at < sets.length; at++) {
    const set = sets[at] ?? 0;
    const before = sentences[set] ?? 0;
    if (before === 0) present[places.count++] = set;
    sentences[set] = before | bit;
  }
}
