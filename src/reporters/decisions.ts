/** The decisions of a review, counted and worded, for every reporter that people read. */
import { SENSES } from '../model/labels.js';
import type { Report } from '../model/report.js';
import type { Decision, Verdict } from '../model/review.js';
import { SENSE_LABELS } from './labels.nl.js';
import { REVIEW, VERDICT_LABELS } from './review.nl.js';

const VERDICTS: readonly Verdict[] = ['akkoord', 'afgewezen', 'gewijzigd'];

export function decisionOn(id: string, { review }: Report): Decision | undefined {
  return review?.decisions.find(({ target }) => target === id);
}

/** `gewijzigd in moeten` */
export function verdictText({ verdict, changes }: Decision): string {
  const sense = SENSES.find((each) => each === changes.sense);
  if (changes.scope === 'buiten') return REVIEW.becomes(VERDICT_LABELS[verdict], REVIEW.outside);
  return sense === undefined ? VERDICT_LABELS[verdict] : REVIEW.becomes(VERDICT_LABELS[verdict], SENSE_LABELS[sense]);
}

/** `4 van de 18 vindplaatsen: 3 akkoord, 1 afgewezen.`, and the same of the findings. */
export function countDecisions({ uses, findings, review }: Report): string[] {
  const decisions = review?.decisions ?? [];
  const lineOf = (ids: ReadonlySet<string>, of: string) => {
    const those = decisions.filter(({ target }) => ids.has(target));
    const parts = VERDICTS.map((verdict) => ({
      verdict,
      count: those.filter((each) => each.verdict === verdict).length,
    }))
      .filter(({ count }) => count > 0)
      .map(({ verdict, count }) => `${count} ${VERDICT_LABELS[verdict]}`);
    return REVIEW.counts(those.length, ids.size, of, parts.join(', '));
  };
  return [
    lineOf(new Set(uses.map(({ id }) => id)), REVIEW.uses),
    lineOf(new Set(findings.map(({ id }) => id)), REVIEW.findings),
  ];
}
