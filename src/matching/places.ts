/**
 * Where in a passage the words of each set stand. A pattern never crosses a sentence, so it can match only in one that holds a word
 * of each set it needs: a few numbers combined tell where to look, and mostly that there is no need to.
 */
import { divisionOf, type Reading } from './reading.js';
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

/** The answers hold until another passage is looked at: one table serves all, since a new one would cost more than most passages. */
export interface Lookout {
  /** Which words stand in a passage, as if it were one sentence: only those for which patterns wait that are looked for everywhere. */
  readonly glance: (reading: Reading) => Places;
  /** In which sentences the words stand that patterns need. */
  readonly place: (reading: Reading) => Places;
  /** Where a match of a pattern that needs these sets can be. What is not placed, as a heading, is short and gone through as it is. */
  readonly sentencesWith: (reading: Reading, needs: readonly number[]) => Sentences;
}

/** `sets`: how many word sets there are. */
export function createLookout(sets: number): Lookout {
  const glanced = emptyPlaces(sets);
  const placed = emptyPlaces(sets);
  return {
    glance({ words }) {
      if (glanced.words === words) return glanced;
      clear(glanced, words);
      for (const word of words) add(glanced, word.listened, sentenceBit(0));
      return glanced;
    },
    place(reading) {
      if (placed.words !== reading.words) fill(placed, reading);
      return placed;
    },
    sentencesWith({ words }, needs) {
      if (placed.words !== words) return EVERY_SENTENCE;
      let within = EVERY_SENTENCE;
      for (const set of needs) within &= placed.sentences[set] ?? 0;
      return within;
    },
  };
}

function emptyPlaces(sets: number): Places {
  return { sentences: new Int32Array(sets), present: new Int32Array(sets), count: 0, words: null };
}

function clear(places: Places, words: readonly WordType[]): void {
  const { sentences, present, count } = places;
  for (let at = 0; at < count; at++) sentences[present[at] ?? 0] = 0;
  places.count = 0;
  places.words = words;
}

function fill(places: Places, reading: Reading): void {
  const { words } = reading;
  clear(places, words);
  const { firsts } = divisionOf(reading);
  let sentence = 0;
  words.forEach((word, at) => {
    while (at >= (firsts[sentence + 1] ?? words.length)) sentence++;
    add(places, word.needed, sentenceBit(sentence));
  });
}

/** A word of these sets stands in that sentence. */
function add(places: Places, sets: readonly number[], bit: Sentences): void {
  const { sentences, present } = places;
  for (let at = 0; at < sets.length; at++) {
    const set = sets[at] ?? 0;
    const before = sentences[set] ?? 0;
    if (before === 0) present[places.count++] = set;
    sentences[set] = before | bit;
  }
}
