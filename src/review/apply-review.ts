/** A report and a review file in; the report with the decisions of people beside it, and with what fitted nothing, out. Pure. */
import type { Report, TermUse } from '../model/report.js';
import type { AppliedReview, Decision, LostDecision } from '../model/review.js';
import { type Anchor, alikeAnchors, anchorsOf, equalAnchors } from './anchor.js';
import type { FindingEntry, ReviewFile, UseEntry } from './review-file.js';

/** `file`: path of the review, with `/` as separator. */
export function applyReview(report: Report, review: ReviewFile, file: string): Report {
  const anchors = anchorsOf(report);
  const outcomes = [
    ...review.gebruik.filter(isJudged).map((entry) => decideUse(entry, anchors, review)),
    ...review.bevindingen.filter(isJudged).map((entry) => decideFinding(entry, report, review)),
  ];
  const applied: AppliedReview = {
    file,
    sameNote: review.sha256 === report.document.sha256,
    decisions: inOrder(
      outcomes.flatMap(({ decision }) => decision ?? []),
      report,
    ),
    lost: outcomes.flatMap(({ lost }) => lost ?? []),
  };
  return { ...report, review: applied };
}

type Outcome =
  | { readonly decision: Decision; readonly lost?: never }
  | { readonly decision?: never; readonly lost: LostDecision };

function isJudged({ oordeel }: UseEntry | FindingEntry): boolean {
  return oordeel !== null;
}

function decideUse(entry: UseEntry, anchors: ReadonlyMap<TermUse, Anchor>, review: ReviewFile): Outcome {
  const lost = (reason: LostDecision['reason']): Outcome => ({
    lost: { quote: `${entry.voor}${entry.woorden}${entry.na}`, reason },
  });
  const found = findUses(entry, anchors);
  const use = chooseOne(found, entry);
  if (use === null) return lost(found.length === 0 ? 'niet-gevonden' : 'meer-keer-gevonden');
  if (entry.oordeel !== 'gewijzigd' && labelOf(use) !== `${entry.begrip}|${entry.betekenis}`)
    return lost('ander-etiket');
  return { decision: decision(use.id, entry, review, changesOf(entry)) };
}

function findUses(entry: UseEntry, anchors: ReadonlyMap<TermUse, Anchor>): TermUse[] {
  const those = (test: typeof equalAnchors) =>
    [...anchors].filter(([, anchor]) => test(anchor, entry)).map(([use]) => use);
  const equal = those(equalAnchors);
  return equal.length > 0 ? equal : those(alikeAnchors);
}

/** The only one; else the only one on its page, or the one that `keer` says. */
function chooseOne(found: readonly TermUse[], { bladzijde, keer }: UseEntry): TermUse | null {
  if (found.length === 1) return found[0] ?? null;
  const here = found.filter(({ page }) => page === bladzijde);
  if (keer !== undefined) return here[keer - 1] ?? null;
  return here.length === 1 ? (here[0] ?? null) : null;
}

function labelOf({ term, scope, sense }: TermUse): string {
  return `${term}|${scope === 'buiten' ? 'buiten' : sense}`;
}

function changesOf({ oordeel, wordt }: UseEntry): Readonly<Record<string, string>> {
  if (oordeel !== 'gewijzigd' || wordt === null) return {};
  return wordt === 'buiten' ? { scope: wordt } : { sense: wordt };
}

function decideFinding(entry: FindingEntry, { findings }: Report, review: ReviewFile): Outcome {
  const finding = findings.find(({ id }) => id === entry.bevinding);
  if (finding === undefined) return { lost: { quote: entry.bevinding, reason: 'niet-gevonden' } };
  return { decision: decision(finding.id, entry, review, {}) };
}

function decision(
  target: string,
  { oordeel, reden, door }: UseEntry | FindingEntry,
  review: ReviewFile,
  changes: Readonly<Record<string, string>>,
): Decision {
  return {
    target,
    verdict: oordeel ?? 'akkoord',
    changes,
    reason: orNull(reden),
    by: orNull(door) ?? orNull(review.door),
  };
}

function orNull(text: string | null | undefined): string | null {
  return text === undefined || text === null || text.trim() === '' ? null : text.trim();
}

function inOrder(decisions: readonly Decision[], { uses, findings }: Report): Decision[] {
  const order = new Map([...uses, ...findings].map(({ id }, at) => [id, at]));
  return [...decisions].sort((a, b) => (order.get(a.target) ?? 0) - (order.get(b.target) ?? 0));
}
