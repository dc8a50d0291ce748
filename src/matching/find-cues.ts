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
export type CueFinder<R extends Rule> = (reading: Reading) => CueMatch<R>[];

interface Candidate<R extends Rule> {
  readonly rule: R;
  readonly pattern: number;
}

export function createCueFinder<R extends Rule>(rules: readonly R[], context: ConditionContext): CueFinder<R> {
  const { matcher } = context;
  const candidates = rules.flatMap((rule) => rule.patterns.map((pattern): Candidate<R> => ({ rule, pattern })));
  const patterns = candidates.map(({ pattern }) => matcher.pattern(pattern));
  const plain = createAlarm(matcher.sets, patterns, ({ needsUses }) => needsUses.length === 0);
  const ofUses = createAlarm(matcher.sets, patterns, ({ needsUses }) => needsUses.length > 0);
  const awake = newBits(candidates.length);
  return (reading) => {
    const cues: CueMatch<R>[] = [];
    const places = matcher.place(reading);
    plain(places, awake);
    if (reading.uses.length > 0) ofUses(places, awake);
    for (const at of drain(awake)) {
      const candidate = candidates[at];
      if (candidate === undefined || !matcher.canFind(reading, candidate.pattern)) continue;
      if (canHold(candidate.rule, reading, matcher)) addCues(cues, candidate, reading, context);
    }
    return cues;
  };
}

/** Could the conditions hold, as far as their words go? Headings and conditions without words are left to themselves. */
function canHold({ all, any }: Rule, reading: Reading, matcher: Matcher): boolean {
  const can = (condition: Condition) =>
    !('pattern' in condition) || condition.kind === 'heading' || matcher.canFind(reading, condition.pattern);
  return all.every(can) && (any.length === 0 || any.some(can));
}

function addCues<R extends Rule>(
  cues: CueMatch<R>[],
  { rule, pattern }: Candidate<R>,
  reading: Reading,
  context: ConditionContext,
): void {
  for (const match of context.matcher.find(reading, pattern)) {
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
    context.matcher.find(reading, pattern).map((match) => ({ rule, match, ...judge(rule, reading, match, context) })),
  );
}

type Judgement = Pick<TriedMatch<Rule>, 'conditions' | 'stoppedBy'>;

function judge({ all, any, none }: Rule, reading: Reading, match: Match, context: ConditionContext): Judgement {
  const holdsHere = (condition: Condition) => holds(condition, reading, match, context);
  const unwanted = none.find(holdsHere);
  if (unwanted) return stop(`none ${unwanted.kind}`);
  const missing = all.find((condition) => !holdsHere(condition));
  if (missing) return stop(`all ${missing.kind}`);
  const first = any.find(holdsHere);
  if (any.length > 0 && first === undefined) return stop('any');
  return { conditions: [...all, ...(first ? [first] : [])].map(({ kind }) => kind), stoppedBy: null };
}

function stop(stoppedBy: string): Judgement {
  return { conditions: [], stoppedBy };
}
