/**
 * Which patterns are worth looking for in a passage. A pattern waits for its rarest word, and wakes where the next rarest
 * stands in the same sentence; patterns that need no word are always awake.
 */
import { addBit } from './bits.js';
import type { Graph } from './graph.js';
import type { Places } from './places.js';
import type { Reading } from './reading.js';
import type { WordType } from './word-index.js';

/** Adds the numbers of the patterns that a reading's words wake. */
export type Alarm = (reading: Reading, awake: Uint32Array) => void;

/** A pattern's number, its rarest word set and the next. */
type Waiting = readonly [number, number, number];

export function createAlarm(
  graphs: readonly Graph[],
  listens: (graph: Graph) => boolean,
  places: (reading: Reading) => Places,
): Alarm {
  const always: number[] = [];
  const waiting = new Map<number, Waiting[]>();
  graphs.forEach((graph, at) => {
    if (!listens(graph)) return;
    const [rarest, next = rarest] = graph.needs;
    if (rarest === undefined || next === undefined) always.push(at);
    else waiting.set(rarest, [...(waiting.get(rarest) ?? []), [at, rarest, next]]);
  });
  const wokenBy = rememberPerWord(({ needed }) =>
    Int32Array.from(needed.flatMap((set) => waiting.get(set) ?? []).flat()),
  );
  return (reading, awake) => {
    for (const at of always) addBit(awake, at);
    for (const word of reading.words) {
      const threes = wokenBy(word);
      if (threes.length > 0) wake(threes, places(reading).sentences, awake);
    }
  };
}

/** `threes`: all that waits for a word, three numbers each, in one array that is quickly gone through. */
function wake(threes: Int32Array, sentences: Int32Array, awake: Uint32Array): void {
  for (let at = 0; at < threes.length; at += 3) {
    const together = (sentences[threes[at + 1] ?? 0] ?? 0) & (sentences[threes[at + 2] ?? 0] ?? 0);
    if (together !== 0) addBit(awake, threes[at] ?? 0);
  }
}

/** All tokens of one word share its word type, so an answer is kept under the number of that. */
function rememberPerWord(answer: (word: WordType) => Int32Array) {
  const known: Int32Array[] = [];
  return (word: WordType): Int32Array => {
    const before = known[word.id];
    if (before) return before;
    const now = answer(word);
    if (word.id >= 0) known[word.id] = now;
    return now;
  };
}
