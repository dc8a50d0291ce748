/** Does the match stand in a sentence that ends with a question mark? */
import { type Match, type Reading, sentenceAt } from '../reading.js';

export function isQuestion(reading: Reading, match: Match): boolean {
  const sentence = reading.division().sentences[sentenceAt(reading, match.core.from)];
  return sentence !== undefined && /\?["'”’)»]*\s*$/.test(reading.text.slice(sentence.start, sentence.end));
}
