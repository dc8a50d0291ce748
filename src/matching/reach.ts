/** Which uses a rule about uses speaks of: those in its match, or those in the clause, sentence, next sentence or passage of its match. */
import type { Reach, UseRule } from '../model/lexicon.js';
import type { CueMatch } from './find-cues.js';
import { type Match, type Reading, sentenceAt, sharesClause, type UseAt } from './reading.js';

/** Indices into `reading.uses`. */
export function reachedUses(reading: Reading, { rule, match }: CueMatch<UseRule>): number[] {
  return reading.uses.flatMap((use, at) =>
    rule.terms.includes(use.term) && REACHED[rule.within](reading, match, use) ? [at] : [],
  );
}

const REACHED: Readonly<Record<Reach, (reading: Reading, match: Match, use: UseAt) => boolean>> = {
  match: (_, { core }, use) => core.from <= use.from && use.to <= core.to,
  passage: () => true,
  clause: (reading, match, use) => sharesClause(reading, match, use.from),
  sentence: (reading, match, use) => sentenceAt(reading, use.from) === sentenceAt(reading, match.from),
  next: (reading, match, use) => sentenceAt(reading, use.from) === sentenceAt(reading, match.from) - 1,
};
