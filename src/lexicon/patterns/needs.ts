/** Steps of a pattern → the words and uses that it cannot do without, which tell early that it has no match. */
import type { TermId } from '../../model/labels.js';
import type { SetPool } from './set-pool.js';
import type { Step } from './step.js';

/** Word sets of which at least one must occur. */
type Need = readonly number[];

/** More say little: where the two rarest words of a pattern meet in a sentence, the others mostly stand there too. */
const MOST_NEEDS = 2;

/** One word set each, rarest first. */
export function neededSets(steps: readonly Step[], tools: SetPool): number[] {
  return needsOf(steps, tools).slice(0, MOST_NEEDS).map(tools.union);
}

/** A choice of which every option needs a word needs one of these words. */
function needsOf(steps: readonly Step[], tools: SetPool): Need[] {
  const weigh = (need: Need) => need.reduce((sum, set) => sum + tools.weigh(set), 0);
  const needs = steps.flatMap((step): Need[] => {
    if (step.kind === 'word') return [[step.set]];
    if (step.kind !== 'choice') return [];
    const rarest = step.options.map((option) => needsOf(option, tools)[0]);
    return rarest.every((need) => need !== undefined) ? [[...new Set(rarest.flat())]] : [];
  });
  return needs.sort((a, b) => weigh(a) - weigh(b));
}

export function neededUses(steps: readonly Step[]): (TermId | null)[] {
  return steps.flatMap((step) => (step.kind === 'use' ? [step.term] : []));
}

export function hasUse(steps: readonly Step[]): boolean {
  return steps.some((step) => step.kind === 'use' || (step.kind === 'choice' && step.options.some(hasUse)));
}
