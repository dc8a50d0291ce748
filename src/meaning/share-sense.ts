/**
 * Decisions of the uses of a passage → the same, with what governs one use of a row given to the others (codebook section 3).
 * In *aanspreken op hun eigen kracht en verantwoordelijkheid* the verb speaks of both; a complement, an adverbial or context does not.
 */
import type { TermId } from '../model/labels.js';
import type { SenseDecision } from './decide-sense.js';

/** Rank 2 is the governing verb or noun, rank 3 the restrictive condition. */
const GOVERNS: readonly number[] = [2, 3];

interface Decided {
  readonly term: TermId;
  readonly decision: SenseDecision;
}

/** `joined`: pairs of neighbours in a row, in order; what is shared travels along it in both directions. */
export function shareSenses(uses: readonly Decided[], joined: readonly (readonly [number, number])[]): SenseDecision[] {
  const decisions = uses.map(({ decision }) => decision);
  const backwards = [...joined].reverse().map(([first, second]) => [second, first] as const);
  for (const [from, to] of [...joined, ...backwards]) {
    const [giver, taker] = [decisions[from], decisions[to]];
    const term = uses[to]?.term;
    if (giver && taker && term && speaksOf(giver, taker, term)) decisions[to] = giver;
  }
  return decisions;
}

function speaksOf({ cue }: SenseDecision, taker: SenseDecision, term: TermId): boolean {
  if (cue === null || !GOVERNS.includes(cue.rule.rank) || !cue.rule.terms.includes(term)) return false;
  return taker.cue === null || taker.cue.rule.rank > cue.rule.rank;
}
