/**
 * Findings with their weights → findings in the order in which a person should read them: by weight, then by number of
 * passages, then by position. Every further finding of the same rule weighs less, so that no rule fills the top.
 */
import type { Finding } from '../model/report.js';
import type { HitGroup } from './group-hits.js';

const REPEAT = 12;

export interface Weighed {
  readonly weight: number;
  readonly group: HitGroup;
  readonly finding: Finding;
}

export function rankFindings(found: readonly Weighed[]): Finding[] {
  const seen = new Map<string, number>();
  const lowered = [...found].sort(byWeight).map((one) => {
    const before = seen.get(one.finding.rule) ?? 0;
    seen.set(one.finding.rule, before + 1);
    return { ...one, weight: one.weight - before * REPEAT };
  });
  return lowered.sort(byWeight).map(({ finding }) => finding);
}

function byWeight(a: Weighed, b: Weighed): number {
  return (
    b.weight - a.weight ||
    b.group.passages.length - a.group.passages.length ||
    positionOf(a) - positionOf(b) ||
    (a.finding.id < b.finding.id ? -1 : 1)
  );
}

function positionOf({ group }: Weighed): number {
  return group.passages[0]?.span.start ?? 0;
}
