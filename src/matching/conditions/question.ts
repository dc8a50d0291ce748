/**
 * Does the match stand in a question? A question behind a colon asks nothing of what stands before it (*Wij spreken u aan op
 * uw eigen kracht: kunt u de hulp zelf betalen?*).
 */
import { divisionOf, type Match, type Reading, sentenceAt, spanOf } from '../reading.js';

export function isQuestion(reading: Reading, match: Match): boolean {
  const sentence = divisionOf(reading).sentences[sentenceAt(reading, match.core.from)];
  if (sentence === undefined || !/\?["'”’)»]*\s*$/.test(reading.text.slice(sentence.start, sentence.end))) return false;
  return !/:\s/.test(reading.text.slice(spanOf(reading, match.core).end, sentence.end));
}
