/** Rules of the lexicon → where they apply in a reading: the pattern matches and the conditions hold. Only rules whose words occur are tried. */
import type { Condition, Rule } from '../model/lexicon.js';
import { createAlarm } from './alarm.js';
import { drain, newBits } from './bits.js';
import { type ConditionContext, holds } from './conditions/index.js';
import type { Matcher } from './matcher.js';
import type { Match, Reading } from './reading.js';

export interface CueMatch<R extends Rule> {
  readonly rule: R;
  readonly match: Match;
  /** Names of the conditions that let it through. */
  readonly conditions: readonly string[];
}

/** In order of the rules, then of their patterns and of the text. */
export type CueFinder<R extends Rule> = (reading: Reading) => readonly CueMatch<R>[];

interface Candidate<R extends Rule> {
  readonly rule: R;
  readonly pattern: number;
  readonly wants: Wants;
}

/** Patterns of a rule's conditions of which all, and at least one, must be found. */
interface Wants {
  readonly all: readonly number[];
  /** Empty where the conditions cannot tell. */
  readonly any: readonly number[];
}

/** `everywhere`: whether the rules are asked of every passage, so that a glance has to tell whether it is worth a look. */
export function createCueFinder<R extends Rule>(
  rules: readonly R[],
  context: ConditionContext,
  everywhere: boolean,
): CueFinder<R> {
  const { matcher } = context;
  const candidates = rules.flatMap((rule) => {
    const wants = wantsOf(rule);
    return rule.patterns.map((pattern): Candidate<R> => ({ rule, pattern, wants }));
  });
  const patterns = candidates.map(({ pattern }) => matcher.pattern(pattern));
  const plain = createAlarm(matcher.sets, patterns, ({ needsUses }) => needsUses.length === 0);
  const ofUses = createAlarm(matcher.sets, patterns, ({ needsUses }) => needsUses.length > 0);
  const awake = newBits(candidates.length);
  return (reading) => {
    plain(everywhere ? matcher.glance(reading) : matcher.place(reading), awake);
    if (reading.uses.length > 0) ofUses(matcher.place(reading), awake);
    const numbers = drain(awake);
    if (numbers.length === 0) return NO_CUES;
    matcher.place(reading);
    const cues: CueMatch<R>[] = [];
    for (const at of numbers) {
      const candidate = candidates[at];
      if (candidate === undefined || !matcher.canFind(reading, candidate.pattern)) continue;
      if (canHold(candidate.wants, reading, matcher)) addCues(cues, candidate, reading, context);
    }
    return cues;
  };
}

const NO_CUES: never[] = [];

/** Headings and conditions without words are left to themselves. */
function wantsOf({ all, any }: Rule): Wants {
  const patterns = (conditions: readonly Condition[]) =>
    conditions.flatMap((each) => ('pattern' in each && each.kind !== 'heading' ? [each.pattern] : []));
  const some = patterns(any);
  return { all: patterns(all), any: some.length < any.length ? [] : some };
}

/** Could the conditions hold, as far as their words go? */
function canHold({ all, any }: Wants, reading: Reading, matcher: Matcher): boolean {
  for (const pattern of all) if (!matcher.canFind(reading, pattern)) return false;
  for (const pattern of any) if (matcher.canFind(reading, pattern)) return true;
  return any.length === 0;
}

function addCues<R extends Rule>(
  cues: CueMatch<R>[],
  { rule, pattern }: Candidate<R>,
  reading: Reading,
  context: ConditionContext,
): void {
  for (const match of context.matcher.search(reading, pattern)) {
    const { conditions, stoppedBy } = judge(rule, reading, match, context);
    if (stoppedBy === null) cues.push({ rule, match, conditions });
  }
}

/** A pattern that was found, whether or not the conditions let it through. */
export interface TriedMatch<R extends Rule> extends CueMatch<R> {
  /** Name of the condition that stopped it. */
  readonly stoppedBy: string | null;
}

/** For authors: every pattern of the rule, also where no word woke it. */
export function tryRule<R extends Rule>(rule: R, reading: Reading, context: ConditionContext): TriedMatch<R>[] {
  return rule.patterns.flatMap((pattern) =>
    context.matcher.search(reading, pattern).map((match) => ({ rule, match, ...judge(rule, reading, match, context) })),
  );
}

type Judgement = Pick<TriedMatch<Rule>, 'conditions' | 'stoppedBy'>;

function judge({ all, any, none }: Rule, reading: Reading, match: Match, context: ConditionContext): Judgement {
  const unwanted = firstThat(true, none, reading, match, context);
  if (unwanted !== null) return stop(`none ${unwanted.kind}`);
  const missing = firstThat(false, all, reading, match, context);
  if (missing !== null) return stop(`all ${missing.kind}`);
  if (any.length === 0) return { conditions: all.length === 0 ? NONE : all.map(({ kind }) => kind), stoppedBy: null };
  const first = firstThat(true, any, reading, match, context);
  if (first === null) return stop('any');
  return { conditions: [...all, first].map(({ kind }) => kind), stoppedBy: null };
}

function firstThat(
  wanted: boolean,
  conditions: readonly Condition[],
  reading: Reading,
  match: Match,
  context: ConditionContext,
): Condition | null {
  for (const condition of conditions) if (holds(condition, reading, match, context) === wanted) return condition;
  return null;
}

const NONE: readonly string[] = [];

function stop(stoppedBy: string): Judgement {
  return { conditions: NONE, stoppedBy };
}
