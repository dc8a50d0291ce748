/** Does the match stand in a sentence that ends with a question mark? */
import type { Match, Reading } from '../reading.js';

export function isQuestion(reading: Reading, match: Match): boolean {
  const sentence = reading.sentences[reading.sentence[match.core.from] ?? 0];
  return sentence !== undefined && /\?["'”’)»]*\s*$/.test(reading.text.slice(sentence.start, sentence.end));
}
