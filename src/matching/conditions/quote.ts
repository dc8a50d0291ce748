/** Does the match stand between quotation marks, in a quotation of more than a few words? Short ones mark a term, not a speaker. */
import { type Match, type Reading, spanOf } from '../reading.js';

const QUOTATION = /“[^“”]*”|"[^"]*"|„[^„”]*”|‘[^‘’]*(?:’(?=\p{L})[^‘’]*)*’|(?<!\p{L})'[^']*(?:'(?=\p{L})[^']*)*'/gu;
const LONGEST_TERM = 4;

export function isQuoted(reading: Reading, match: Match): boolean {
  const { start, end } = spanOf(reading, match.core);
  for (const quotation of reading.text.matchAll(QUOTATION)) {
    const inside = quotation.index < start && end < quotation.index + quotation[0].length;
    if (inside && quotation[0].trim().split(/\s+/).length > LONGEST_TERM) return true;
  }
  return false;
}
