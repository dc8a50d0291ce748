/**
 * Where in a passage the words of each set stand. A pattern never crosses a sentence, so it can match only in a sentence that
 * holds a word of each set it needs: a few numbers combined tell where to look, and mostly that there is no need to.
 */
import type { Reading } from './reading.js';

/** Sentences as bits: the first is the lowest, and the highest stands for all from there on. */
export type Sentences = number;

export const EVERY_SENTENCE: Sentences = -1;
const LAST_BIT = 31;

export function sentenceBit(sentence: number): Sentences {
  return 1 << Math.min(sentence, LAST_BIT);
}

export interface Places {
  /** Per word set that some pattern needs, the sentences that hold a word of it. */
  readonly sentences: Int32Array;
  /** The first link of the chain of tokens that belong to a word set with which some pattern begins; -1 for none. */
  readonly chains: Int32Array;
  /** Per link, its token and the next link of its chain, to the right. */
  readonly tokens: readonly number[];
  readonly links: readonly number[];
}

/** One table serves all passages, since a new one would cost more than most passages: it is filled anew when another passage is asked about. */
export function createPlaces(sets: number): (reading: Reading) => Places {
  const sentences = new Int32Array(sets);
  const chains = new Int32Array(sets).fill(-1);
  const tokens: number[] = [];
  const links: number[] = [];
  const places: Places = { sentences, chains, tokens, links };
  /** Links in use; the arrays keep their length, for they would grow anew with every passage. */
  let count = 0;
  let words: Reading['words'] = [];

  function clear(): void {
    for (const { needed, begins } of words) {
      for (const set of needed) sentences[set] = 0;
      for (const set of begins) chains[set] = -1;
    }
    count = 0;
  }

  function fill(reading: Reading): void {
    const { sentence } = reading.division();
    for (let at = words.length - 1; at >= 0; at--) {
      const word = words[at];
      if (word === undefined) continue;
      const bit = sentenceBit(sentence[at] ?? 0);
      for (const set of word.needed) sentences[set] = (sentences[set] ?? 0) | bit;
      for (const set of word.begins) {
        links[count] = chains[set] ?? -1;
        tokens[count] = at;
        chains[set] = count++;
      }
    }
  }

  return (reading) => {
    if (reading.words !== words) {
      clear();
      words = reading.words;
      fill(reading);
    }
    return places;
  };
}
