/** Which uses a rule about uses speaks of: those in its match, or those in the clause, sentence, next sentence or passage of its match. */
import type { Reach, UseRule } from '../model/lexicon.js';
import type { CueMatch } from './find-cues.js';
import type { Match, Reading, UseAt } from './reading.js';

/** Indices into `reading.uses`. */
export function reachedUses(reading: Reading, { rule, match }: CueMatch<UseRule>): number[] {
  return reading.uses.flatMap((use, at) =>
    rule.terms.includes(use.term) && REACHED[rule.within](reading, match, use) ? [at] : [],
  );
}

const REACHED: Readonly<Record<Reach, (reading: Reading, match: Match, use: UseAt) => boolean>> = {
  match: (_, { core }, use) => core.from <= use.from && use.to <= core.to,
  passage: () => true,
  clause: (reading, match, use) => clauses(reading, match, use),
  sentence: (reading, match, use) => sentenceAt(reading, use) === sentenceAt(reading, match),
  next: (reading, match, use) => sentenceAt(reading, use) === sentenceAt(reading, match) - 1,
};

function clauses(reading: Reading, match: Match, use: UseAt): boolean {
  const clause = reading.clause[use.from] ?? 0;
  return (reading.clause[match.from] ?? 0) <= clause && clause <= (reading.clause[match.to - 1] ?? 0);
}

function sentenceAt(reading: Reading, at: { readonly from: number }): number {
  return reading.sentence[at.from] ?? 0;
}
