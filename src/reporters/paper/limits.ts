/** What a report cannot say, and how often its labels are right. */
import type { Report } from '../../model/report.js';
import { PROFILE, RELIABILITY } from '../messages.nl.js';
import { PAPER } from '../paper.nl.js';
import { heading, list, type Part, text } from './sheet.js';

export function limitParts({ reliability, lexicon, review }: Report): Part[] {
  const changed = reliability === null || reliability.lexicon === lexicon.sha256 ? '' : ` ${RELIABILITY.changed}`;
  const measured =
    reliability === null
      ? [text(RELIABILITY.unknown)]
      : [...list(...reliability.labels.map(({ sentence }) => [sentence])), text(`${reliability.basis}${changed}`)];
  const decided =
    review === undefined ? [] : [text(PAPER.reviewed(review.file, review.decisions.length, review.lost.length))];
  return [
    heading(1, PAPER.limits),
    ...list(...[...PAPER.limitList, PROFILE.noVerdict].map((line) => [line])),
    heading(2, RELIABILITY.title),
    ...measured,
    ...decided,
  ];
}
