/** Does the sentence of the match hold words of a named list (attribution, wish, modal verb), outside the match itself? */
import type { NamedPattern } from '../../model/lexicon.js';
import type { Match, Reading } from '../reading.js';
import type { ConditionContext } from './index.js';

export function hasInSentence(name: NamedPattern, reading: Reading, match: Match, context: ConditionContext): boolean {
  const sentence = reading.sentence[match.core.from];
  return context.matcher
    .find(reading, context.named[name])
    .some(({ core }) => reading.sentence[core.from] === sentence && (core.to <= match.from || match.to <= core.from));
}
