/**
 * How often a word set will be met, guessed from the lexicon alone: patterns wait for the word set that is met least. A word
 * that many sets name is one that policy texts are full of.
 */
import type { WordSet } from './step.js';

const EVERY_SENTENCE = 100;
/** For a beginning, an ending, a part or a stem, which stand for many words. */
const OPEN = 10;

/** `frequent`: words that stand in every sentence. */
export function weighSets(sets: readonly WordSet[], frequent: ReadonlySet<string>): number[] {
  const named = new Map<string, number>();
  for (const { literals } of sets) for (const word of literals) named.set(word, (named.get(word) ?? 0) + 1);
  const weigh = (word: string) => (named.get(word) ?? 0) + (frequent.has(word) ? EVERY_SENTENCE : 0);
  return sets.map(({ literals, prefixes, suffixes, infixes, stems }) => {
    const open = prefixes.length + suffixes.length + infixes.length + stems.length;
    return literals.reduce((sum, word) => sum + weigh(word), OPEN * open);
  });
}
