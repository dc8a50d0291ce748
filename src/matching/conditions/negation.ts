/** Is the match denied: does a negator stand in its clause, outside its own words, that is not part of *niet alleen* and the like? */
import type { Match, Range, Reading } from '../reading.js';
import type { ConditionContext } from './index.js';

export function isNegated(reading: Reading, match: Match, context: ConditionContext): boolean {
  const harmless = context.matcher.find(reading, context.named['no-negation']);
  return context.matcher
    .find(reading, context.named.negation)
    .some(
      ({ core }) =>
        sharesClause(reading, match, core) && !inside(match, core) && !harmless.some((other) => inside(other, core)),
    );
}

function sharesClause(reading: Reading, match: Match, range: Range): boolean {
  const clause = reading.clause[range.from] ?? 0;
  return (reading.clause[match.core.from] ?? 0) <= clause && clause <= (reading.clause[match.core.to - 1] ?? 0);
}

function inside(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
