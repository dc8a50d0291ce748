/**
 * Which patterns are worth looking for in a passage. A pattern waits for its rarest word, and wakes where the next rarest
 * stands with it; patterns that need no word are always awake.
 */
import type { Pattern } from '../model/pattern.js';
import { addBit } from './bits.js';
import type { Places } from './places.js';

/** Adds the numbers of the patterns that the words of a passage wake. */
export type Alarm = (places: Places, awake: Uint32Array) => void;

/** `sets`: how many word sets there are. */
export function createAlarm(sets: number, patterns: readonly Pattern[], listens: (pattern: Pattern) => boolean): Alarm {
  const always: number[] = [];
  /** By the set of the rarest word, all that waits for it: a pattern's number and its next rarest set, pair after pair. */
  const waiting = new Array<number[] | null>(sets).fill(null);
  patterns.forEach((pattern, at) => {
    if (!listens(pattern)) return;
    const [rarest, next = rarest] = pattern.needs;
    if (rarest === undefined || next === undefined) {
      always.push(at);
      return;
    }
    const pairs = waiting[rarest] ?? [];
    pairs.push(at, next);
    waiting[rarest] = pairs;
  });
  const awaited = [...waiting.keys()].filter((set) => waiting[set] !== null);
  return ({ sentences, present, count }, awake) => {
    for (const at of always) addBit(awake, at);
    const [candidates, most] = count < awaited.length ? [present, count] : [awaited, awaited.length];
    for (let at = 0; at < most; at++) {
      const rarest = candidates[at] ?? 0;
      const pairs = waiting[rarest];
      const within = sentences[rarest] ?? 0;
      if (pairs && within !== 0) wake(pairs, within, sentences, awake);
    }
  };
}

function wake(pairs: readonly number[], within: number, sentences: Int32Array, awake: Uint32Array): void {
  for (let at = 0; at < pairs.length; at += 2) {
    if ((within & (sentences[pairs[at + 1] ?? 0] ?? 0)) !== 0) addBit(awake, pairs[at] ?? 0);
  }
}
