/**
 * Does the match stand between quotation marks, in a quotation of more than a few words? Short ones mark a term, not a speaker;
 * and where the whole passage is the quotation, it is what the passage says.
 */
import { type Match, type Reading, spanOf } from '../reading.js';

const QUOTATION = /“[^“”]*”|"[^"]*"|„[^„”"]*[”"]|‘[^‘’]*(?:’(?=\p{L})[^‘’]*)*’|(?<!\p{L})'[^']*(?:'(?=\p{L})[^']*)*'/gu;
const LONGEST_TERM = 4;
const MARK = /["'“„‘]/;
/** Share of the passage from which on a quotation is the passage. */
const WHOLE = 0.9;

export function isQuoted(reading: Reading, match: Match): boolean {
  if (!MARK.test(reading.text)) return false;
  const { start, end } = spanOf(reading, match.core);
  for (const quotation of reading.text.matchAll(QUOTATION)) {
    const inside = quotation.index < start && end < quotation.index + quotation[0].length;
    const whole = quotation[0].length > WHOLE * reading.text.trim().length;
    if (inside && !whole && quotation[0].trim().split(/\s+/).length > LONGEST_TERM) return true;
  }
  return false;
}
