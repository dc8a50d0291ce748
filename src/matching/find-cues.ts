/** Rules of the lexicon → where they apply in a reading: the pattern matches and the conditions hold. Only rules whose words occur are tried. */
import type { Condition, Rule } from '../model/lexicon.js';
import { addBit, drain, newBits } from './bits.js';
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
  const { matcher } = context;
  const candidates = rules.flatMap((rule) => rule.patterns.map((pattern): Candidate<R> => ({ rule, pattern })));
  const needsUse = ({ pattern }: Candidate<R>) => matcher.graph(pattern).needsUses.length > 0;
  const plain = createAlarm(
    candidates.map((each) => (needsUse(each) ? null : each)),
    matcher,
  );
  const ofUses = createAlarm(
    candidates.map((each) => (needsUse(each) ? each : null)),
    matcher,
  );
  const awake = newBits(candidates.length);
  return (reading) => {
    const cues: CueMatch<R>[] = [];
    plain(reading, awake);
    if (reading.uses.length > 0) ofUses(reading, awake);
    for (const at of drain(awake)) {
      const candidate = candidates[at];
      if (candidate !== undefined && mayApply(candidate, reading, matcher)) addCues(cues, candidate, reading, context);
    }
    return cues;
  };
}

/** Are the words of the pattern and of its conditions there? Headings and conditions without words are left to themselves. */
function mayApply({ rule, pattern }: Candidate<Rule>, reading: Reading, matcher: Matcher): boolean {
  const can = (condition: Condition) =>
    !('pattern' in condition) || condition.kind === 'heading' || matcher.canFind(reading, condition.pattern);
  return matcher.canFind(reading, pattern) && rule.all.every(can) && (rule.any.length === 0 || rule.any.some(can));
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

/** Adds the numbers of the candidates that a reading's words wake. */
type Alarm = (reading: Reading, awake: Uint32Array) => void;

/** A pattern waits for its rarest word; patterns of uses alone are always tried. Null: not for this alarm. */
function createAlarm(candidates: readonly (Candidate<Rule> | null)[], matcher: Matcher): Alarm {
  const always: number[] = [];
  const waiting = new Map<number, number[]>();
  candidates.forEach((candidate, at) => {
    if (candidate === null) return;
    const [rarest] = matcher.graph(candidate.pattern).needs;
    if (rarest === undefined) always.push(at);
    else waiting.set(rarest, [...(waiting.get(rarest) ?? []), at]);
  });
  const wokenBy = rememberPerWord(({ needed }) => [...new Set(needed.flatMap((set) => waiting.get(set) ?? []))]);
  return (reading, awake) => {
    for (const at of always) addBit(awake, at);
    for (const word of reading.words) for (const at of wokenBy(word)) addBit(awake, at);
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
