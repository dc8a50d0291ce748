/** The conditions that the lexicon may name, one file each; this is the list, and how one of them is asked. */
import type { Bare, Condition, NamedPattern } from '../../model/lexicon.js';
import type { Matcher } from '../matcher.js';
import type { Match, Reading } from '../reading.js';
import { isNegated } from './negation.js';
import { standsIn } from './place.js';
import { isQuestion } from './question.js';
import { isQuoted } from './quote.js';
import { hasInSentence, isAttributed } from './sentence-cue.js';
import { hasTwoTerms } from './two-terms.js';

export interface ConditionContext {
  readonly matcher: Matcher;
  readonly named: Readonly<Record<NamedPattern, number>>;
}

export function holds(condition: Condition, reading: Reading, match: Match, context: ConditionContext): boolean {
  if ('pattern' in condition) return standsIn(condition.kind, condition.pattern, reading, match, context.matcher);
  return BARE_CONDITIONS[condition.kind](reading, match, context);
}

type Check = (reading: Reading, match: Match, context: ConditionContext) => boolean;

const BARE_CONDITIONS: Readonly<Record<Bare, Check>> = {
  question: isQuestion,
  quote: isQuoted,
  'two-terms': hasTwoTerms,
  negation: isNegated,
  attribution: isAttributed,
  wish: (reading, match, context) => hasInSentence('wish', reading, match, context),
  modal: (reading, match, context) => hasInSentence('modal', reading, match, context),
};
