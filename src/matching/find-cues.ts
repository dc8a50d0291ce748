/** Rules of the lexicon → where they apply in a reading: the pattern matches and the conditions hold. Only rules whose words occur are tried. */
import type { Condition, Rule } from '../model/lexicon.js';
import { type ConditionContext, holds } from './conditions/index.js';
import type { Matcher } from './matcher.js';
import type { Match, Reading } from './reading.js';
import type { WordType } from './word-index.js';

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
  const candidates = rules.flatMap((rule) => rule.patterns.map((pattern): Candidate<R> => ({ rule, pattern })));
  const needsUse = ({ pattern }: Candidate<R>) => context.matcher.graph(pattern).needsUses.length > 0;
  const plain = createAlarm(
    candidates.map((each) => (needsUse(each) ? null : each)),
    context.matcher,
  );
  const ofUses = createAlarm(
    candidates.map((each) => (needsUse(each) ? each : null)),
    context.matcher,
  );
  return (reading) => {
    const awake = new Set<number>();
    plain(reading, awake);
    if (reading.uses.length > 0) ofUses(reading, awake);
    if (awake.size === 0) return [];
    return [...awake]
      .sort((a, b) => a - b)
      .flatMap((at) => candidates[at] ?? [])
      .filter(({ rule }) => canHold(rule, reading, context.matcher))
      .flatMap((candidate) => tryPattern(candidate, reading, context).filter(({ stoppedBy }) => stoppedBy === null));
  };
}

/** Could the conditions hold, as far as their words go? Headings and conditions without words are left to themselves. */
function canHold({ all, any }: Rule, reading: Reading, matcher: Matcher): boolean {
  const can = (condition: Condition) =>
    !('pattern' in condition) || condition.kind === 'heading' || matcher.canFind(reading, condition.pattern);
  return all.every(can) && (any.length === 0 || any.some(can));
}

/** Adds the numbers of the candidates that a reading's words wake. */
type Alarm = (reading: Reading, awake: Set<number>) => void;

/** A pattern waits for its rarest word; patterns of uses alone are always tried. Null: not for this alarm. */
function createAlarm(candidates: readonly (Candidate<Rule> | null)[], matcher: Matcher): Alarm {
  const always: number[] = [];
  const waiting = new Map<number, number[]>();
  candidates.forEach((candidate, at) => {
    if (candidate === null) return;
    const [rarest] = matcher.graph(candidate.pattern).needs;
    if (rarest === undefined) always.push(at);
    for (const set of rarest ?? []) waiting.set(set, [...(waiting.get(set) ?? []), at]);
  });
  const wokenBy = rememberPerWord(({ sets }) => [...new Set(sets.flatMap((set) => waiting.get(set) ?? []))]);
  return (reading, awake) => {
    for (const at of always) awake.add(at);
    for (const word of reading.words) {
      const woken = wokenBy(word);
      if (woken.length > 0) for (const at of woken) awake.add(at);
    }
  };
}

/** All tokens of one word share its word type, so an answer is kept under the number of that. */
function rememberPerWord(answer: (word: WordType) => readonly number[]) {
  const known: (readonly number[])[] = [];
  return (word: WordType): readonly number[] => {
    const before = known[word.id];
    if (before) return before;
    const now = answer(word);
    if (word.id >= 0) known[word.id] = now;
    return now;
  };
}

/** A pattern that was found, whether or not the conditions let it through. */
export interface TriedMatch<R extends Rule> extends CueMatch<R> {
  /** Name of the condition that stopped it. */
  readonly stoppedBy: string | null;
}

/** For authors: every pattern of the rule, also where no word woke it. */
export function tryRule<R extends Rule>(rule: R, reading: Reading, context: ConditionContext): TriedMatch<R>[] {
  return rule.patterns.flatMap((pattern) => tryPattern({ rule, pattern }, reading, context));
}

function tryPattern<R extends Rule>(
  { rule, pattern }: Candidate<R>,
  reading: Reading,
  context: ConditionContext,
): TriedMatch<R>[] {
  return context.matcher
    .find(reading, pattern)
    .map((match) => ({ rule, match, ...judge(rule, (condition) => holds(condition, reading, match, context)) }));
}

function judge({ all, any, none }: Rule, holdsHere: (condition: Condition) => boolean) {
  const stop = (list: string, condition?: Condition) => ({
    conditions: [],
    stoppedBy: condition === undefined ? list : `${list} ${condition.kind}`,
  });
  const unwanted = none.find(holdsHere);
  if (unwanted) return stop('none', unwanted);
  const missing = all.find((condition) => !holdsHere(condition));
  if (missing) return stop('all', missing);
  const first = any.find(holdsHere);
  if (any.length > 0 && first === undefined) return stop('any');
  return { conditions: [...all, ...(first ? [first] : [])].map(({ kind }) => kind), stoppedBy: null };
}
