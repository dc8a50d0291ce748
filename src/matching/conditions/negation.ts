/** Is the match denied: does a negator stand in its clause that its pattern does not name, and that is not part of *niet alleen* and the like? */
import { type Match, type Range, type Reading, sharesClause } from '../reading.js';
import type { ConditionContext } from './index.js';

export function isNegated(reading: Reading, match: Match, context: ConditionContext): boolean {
  const negators = context.matcher.find(reading, context.named.negation);
  if (negators.length === 0) return false;
  const names = context.matcher.namedSets(match.pattern);
  const harmless = context.matcher.find(reading, context.named['no-negation']);
  return negators.some(
    ({ core }) =>
      sharesClause(reading, match.core, core.from) &&
      !isOwn(reading, match, core, names) &&
      !harmless.some((other) => inside(other, core)),
  );
}

function inside(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** A negator in a gap of the pattern is not the pattern's own. */
function isOwn(reading: Reading, match: Match, range: Range, names: ReadonlySet<number>): boolean {
  if (!inside(match, range)) return false;
  const words = reading.words.slice(range.from, range.to);
  return words.every(({ sets }) => sets.some((set) => names.has(set)));
}
