/** A score → what lexicon/reliability.json keeps of it: per label how much was right, extra and missed, in counts and percent. */
import type { Measured, MeasuredCounts } from '../model/reliability.js';
import type { Score } from './score.js';
import type { Counts } from './statistics.js';

/** The task that a label is measured by. */
const TASKS: Readonly<Record<Measured, string>> = {
  begrip: 'uses',
  betekenis: 'sense',
  v1: 'v1',
  v2: 'v2',
  opgelegd: 'opgelegd',
  samenval: 'samenval',
  definitie: 'definitie',
};

/** Leaves out labels that the set tells nothing of, because they were never there or never found: 0 % of nothing would read like a failure. */
export function reliabilityFigures({ ours }: Pick<Score, 'ours'>): Record<string, MeasuredCounts> {
  const entries = Object.entries(TASKS).flatMap(([label, task]) => {
    const counts = ours[task]?.counts;
    return counts && isTold(counts) ? [[label, measure(counts, label !== 'betekenis')] as const] : [];
  });
  return Object.fromEntries(entries);
}

function isTold({ right, extra, missed }: Counts): boolean {
  return right + extra > 0 && right + missed > 0;
}

/** Every use about citizens gets a sense: a wrong one is not also a missed one. */
function measure({ right, extra, missed }: Counts, searches: boolean): MeasuredCounts {
  return {
    precision: percentOf(right, right + extra),
    recall: searches ? percentOf(right, right + missed) : null,
    right,
    extra,
    missed: searches ? missed : null,
  };
}

function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
