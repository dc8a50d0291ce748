/** Which uses stand in one row, with nothing between them but what joins words (*eigen kracht en zelfredzaamheid*). */
import type { Matcher } from './matcher.js';
import type { Reading } from './reading.js';

/** Indices into `reading.uses`, which are in order: a use and the one that follows it in the row. */
export type Joined = readonly [number, number];

export function joinedUses(reading: Reading, matcher: Matcher, joiners: number): Joined[] {
  if (reading.uses.length < 2) return [];
  const found = matcher.find(reading, joiners);
  return reading.uses.flatMap((use, at): Joined[] => {
    const next = reading.uses[at + 1];
    const isJoined = next !== undefined && found.some(({ from, to }) => from === use.to && to === next.from);
    return isJoined ? [[at, at + 1]] : [];
  });
}
