/** What people decided: how much was judged, which uses they saw otherwise, and what fits nothing any more. */
import type { TermUse } from '../../model/report.js';
import type { Decision, LostDecision } from '../../model/review.js';
import { countDecisions, decisionOn, verdictText } from '../decisions.js';
import { SENSE_LABELS, TERMS } from '../labels.nl.js';
import { LOST_LABELS, REVIEW } from '../review.nl.js';
import { placeOf, type View } from '../view.js';
import { BLANK, type Block, block, hanging, heading, piece } from './piece.js';
import { quotation } from './quotation.js';

export function reviewBlocks(view: View): Block[] {
  const { review } = view.report;
  if (review === undefined) return [];
  return [
    heading(REVIEW.title),
    ...countDecisions(view.report).map((line) => block(0, line)),
    block(0, piece(REVIEW.apart, 'quiet')),
    ...(review.sameNote ? [] : [hanging(0, 2, piece('! ', 'warning'), REVIEW.otherNote)]),
    BLANK,
    ...view.report.uses.flatMap((use) => useBlocks(use, view)),
    ...lostBlocks(review.lost),
  ];
}

/** Of uses with which people agree the counts say enough. */
function useBlocks(use: TermUse, view: View): Block[] {
  const decision = decisionOn(use.id, view.report);
  const passage = view.passage(use.passage);
  if (decision === undefined || decision.verdict === 'akkoord' || passage === undefined) return [];
  const place = placeOf(passage, view);
  const machine = `${TERMS[use.term].label}: ${use.sense === null ? REVIEW.outside : SENSE_LABELS[use.sense]}`;
  return [
    ...(place === '' ? [] : [block(0, piece(place, 'quiet'))]),
    block(0, ...quotation(passage, [use.span], { most: 200, signs: !view.options.colour })),
    hanging(2, 2, machine),
    decisionBlock(decision, 2),
    BLANK,
  ];
}

/** `Oordeel van J. de Vries: afgewezen. Dit gaat over de brandweer.` */
export function decisionBlock(decision: Decision, indent: number): Block {
  const { by, reason } = decision;
  return hanging(
    indent,
    2,
    piece(`${REVIEW.by(by)}: ${verdictText(decision)}.`, 'strong'),
    reason === null ? '' : ` ${reason}`,
  );
}

function lostBlocks(lost: readonly LostDecision[]): Block[] {
  if (lost.length === 0) return [];
  return [
    hanging(0, 2, piece('! ', 'warning'), REVIEW.lost(lost.length)),
    ...lost.map(({ quote, reason }) => hanging(2, 2, `„${quote}” ${LOST_LABELS[reason]}.`)),
    BLANK,
  ];
}
