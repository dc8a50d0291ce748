/** Does the match hold uses of two or more different terms? Codebook section 5: samenval is between the four terms. */
import type { Match, Reading } from '../reading.js';

export function hasTwoTerms(reading: Reading, match: Match): boolean {
  const inside = reading.uses.filter((use) => match.core.from <= use.from && use.to <= match.core.to);
  return new Set(inside.map((use) => use.term)).size >= 2;
}
