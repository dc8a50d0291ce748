/** Finds all matches of one pattern in a reading: leftmost first, the nearest way through its gaps, never over a sentence end. */
import type { Pattern } from '../model/pattern.js';
import { type Sentences, sentenceBit } from './places.js';
import { divisionOf, type Match, type Reading } from './reading.js';
import type { Walker } from './walk.js';

const NONE: readonly Match[] = [];

/** `number`: of the pattern. `within`: sentences outside which there is no match. */
export function findMatches(
  reading: Reading,
  number: number,
  pattern: Pattern,
  within: Sentences,
  walker: Walker,
): readonly Match[] {
  if (within === 0) return NONE;
  const matches: Match[] = [];
  const { firsts } = divisionOf(reading);
  for (let sentence = 0; sentence + 1 < firsts.length; sentence++) {
    if ((within & sentenceBit(sentence)) === 0) continue;
    const end = firsts[sentence + 1] ?? 0;
    walker.enter(reading, end);
    scan(matches, number, pattern, firsts[sentence] ?? 0, end, walker);
  }
  return matches.length === 0 ? NONE : matches;
}

/** Adds the matches in one sentence. */
function scan(
  matches: Match[],
  number: number,
  { start, first: { set, use } }: Pattern,
  begin: number,
  end: number,
  walker: Walker,
): void {
  for (let from = walker.begin(set, use, begin); from < end; ) {
    const to = walker.walk(start, from);
    if (to > from) {
      const core = walker.core(from, to);
      matches.push({ pattern: number, from, to, core });
      from = Math.max(from, core.to - 1);
    }
    from = walker.begin(set, use, from + 1);
  }
}
