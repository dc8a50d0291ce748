/** Does the sentence of the match hold words of a named list (attribution, wish, modal verb), outside the match itself? */
import type { NamedPattern } from '../../model/lexicon.js';
import { type Match, type Range, type Reading, sentenceAt } from '../reading.js';
import type { ConditionContext } from './index.js';

export function hasInSentence(name: NamedPattern, reading: Reading, match: Match, context: ConditionContext): boolean {
  return besides(name, reading, match, context).length > 0;
}

/** Attribution to others: not *volgens de wet*, nor *zou moeten*, which are the text's own (the list `geen-toeschrijving`). */
export function isAttributed(reading: Reading, match: Match, context: ConditionContext): boolean {
  const others = besides('attribution', reading, match, context);
  if (others.length === 0) return false;
  const own = context.matcher.find(reading, context.named['no-attribution']);
  return others.some((words) => !own.some(({ core }) => core.from <= words.from && words.to <= core.to));
}

function besides(name: NamedPattern, reading: Reading, match: Match, context: ConditionContext): Range[] {
  const found = context.matcher.find(reading, context.named[name]);
  if (found.length === 0) return [];
  const sentence = sentenceAt(reading, match.core.from);
  return found
    .map(({ core }) => core)
    .filter((core) => sentenceAt(reading, core.from) === sentence && (core.to <= match.from || match.to <= core.from));
}
