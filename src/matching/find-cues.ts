/** Rules of the lexicon → where they apply in a reading: the pattern matches and the conditions hold. Only rules whose words occur are tried. */
import type { Condition, Rule } from '../model/lexicon.js';
import { type ConditionContext, holds } from './conditions/index.js';
import type { Matcher } from './matcher.js';
import type { Match, Reading } from './reading.js';

export interface CueMatch<R extends Rule> {
  readonly rule: R;
  readonly match: Match;
  /** Names of the conditions that let it through. */
  readonly conditions: readonly string[];
}

/** In order of the rules, then of the text. */
export type CueFinder<R extends Rule> = (reading: Reading) => CueMatch<R>[];

export function createCueFinder<R extends Rule>(rules: readonly R[], context: ConditionContext): CueFinder<R> {
  const { always, waiting } = indexByWord(rules, context.matcher);
  const wokenBy = rememberPerWord((sets) => [...new Set(sets.flatMap((set) => waiting.get(set) ?? []))]);
  return (reading) => {
    const awake = new Set(always);
    for (const sets of reading.sets) for (const at of wokenBy(sets)) awake.add(at);
    if (awake.size === 0) return [];
    const inOrder = [...awake].sort((a, b) => a - b).flatMap((at) => rules[at] ?? []);
    return inOrder.flatMap((rule) => applyRule(rule, reading, context));
  };
}

/** All tokens of one word share the list of its word sets, so an answer per list is an answer per word. */
function rememberPerWord(answer: (sets: readonly number[]) => readonly number[]) {
  const known = new WeakMap<readonly number[], readonly number[]>();
  return (sets: readonly number[]): readonly number[] => {
    const before = known.get(sets);
    if (before) return before;
    const now = answer(sets);
    known.set(sets, now);
    return now;
  };
}

/** A rule waits for the rarest word of each of its patterns; patterns of uses alone are always tried. */
function indexByWord(rules: readonly Rule[], matcher: Matcher) {
  const always: number[] = [];
  const waiting = new Map<number, number[]>();
  rules.forEach((rule, at) => {
    for (const pattern of rule.patterns) {
      const [rarest] = matcher.graph(pattern).needs;
      if (rarest === undefined) always.push(at);
      else waiting.set(rarest, [...(waiting.get(rarest) ?? []), at]);
    }
  });
  return { always, waiting };
}

function applyRule<R extends Rule>(rule: R, reading: Reading, context: ConditionContext): CueMatch<R>[] {
  return tryRule(rule, reading, context).filter(({ stoppedBy }) => stoppedBy === null);
}

/** A pattern that was found, whether or not the conditions let it through. */
export interface TriedMatch<R extends Rule> extends CueMatch<R> {
  /** Name of the condition that stopped it. */
  readonly stoppedBy: string | null;
}

export function tryRule<R extends Rule>(rule: R, reading: Reading, context: ConditionContext): TriedMatch<R>[] {
  return rule.patterns.flatMap((pattern) =>
    context.matcher
      .find(reading, pattern)
      .map((match) => ({ rule, match, ...judge(rule, (condition) => holds(condition, reading, match, context)) })),
  );
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
