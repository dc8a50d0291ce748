/**
 * In which sentences of a passage the words of a set stand. A pattern never crosses a sentence, so it can match only in a
 * sentence that holds a word of each set it needs: a few numbers combined tell where to look, and mostly that there is no need to.
 */
import type { Reading } from './reading.js';

/** Sentences as bits: the first is the lowest, and the highest stands for all from there on. */
export type Sentences = number;

export const EVERY_SENTENCE: Sentences = -1;
const LAST_BIT = 31;

export function sentenceBit(sentence: number): Sentences {
  return 1 << Math.min(sentence, LAST_BIT);
}

/** Where words of a set stand that some pattern needs; nowhere for other sets. */
export type Presence = (reading: Reading, set: number) => Sentences;

/** One table serves all passages, since a new one would cost more than most passages: it is filled anew when another passage is asked about. */
export function createPresence(sets: number): Presence {
  const table = new Int32Array(sets);
  let words: Reading['words'] = [];
  return (reading, set) => {
    if (reading.words !== words) {
      for (const { needed } of words) for (const each of needed) table[each] = 0;
      words = reading.words;
      fill(table, reading);
    }
    return table[set] ?? 0;
  };
}

function fill(table: Int32Array, reading: Reading): void {
  const { sentence } = reading.division();
  for (const [at, { needed }] of reading.words.entries()) {
    if (needed.length === 0) continue;
    const bit = sentenceBit(sentence[at] ?? 0);
    for (const set of needed) table[set] = (table[set] ?? 0) | bit;
  }
}
