/** Findings in, the questions to the municipality out: one question once, with all that gives rise to it; those that people rejected left out. */
import type { Finding, Report } from '../../model/report.js';

export interface Asked {
  readonly question: string;
  readonly findings: readonly Finding[];
}

export function groupQuestions(findings: readonly Finding[]): Asked[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings.filter(({ question }) => question !== '')) {
    groups.set(finding.question, [...(groups.get(finding.question) ?? []), finding]);
  }
  return [...groups].map(([question, group]) => ({ question, findings: group }));
}

/** Ids of findings that a person rejected. */
export function rejectedIn({ review }: Report): ReadonlySet<string> {
  return new Set(review?.decisions.filter(({ verdict }) => verdict === 'afgewezen').map(({ target }) => target));
}
