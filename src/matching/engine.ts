/** Everything that a lexicon can find in a passage, as plain cues with spans: forms of terms, scope, senses, frames. */
import type { Cue } from '../model/cue.js';
import type { CompiledLexicon, FormRule, FrameRule, Rule, ScopeRule, SenseRule, UseRule } from '../model/lexicon.js';
import type { Span } from '../model/span.js';
import type { ConditionContext } from './conditions/index.js';
import { isNegated } from './conditions/negation.js';
import { isQuoted } from './conditions/quote.js';
import { isAttributed } from './conditions/sentence-cue.js';
import { type Joined, joinedUses } from './coordination.js';
import { type CueFinder, type CueMatch, createCueFinder, type TriedMatch, tryRule } from './find-cues.js';
import { createMatcher } from './matcher.js';
import { reachedUses } from './reach.js';
import { type Reading, type Splitter, spanOf, type UseAt, withUses } from './reading.js';
import { stemDutch } from './stem.js';

/** A use, with offsets in its passage. */
export type KnownUse = Pick<UseAt, 'term' | 'sense'> & { readonly span: Span };

export interface Engine {
  readonly lexicon: CompiledLexicon;
  readonly read: (text: string, split: Splitter, context: readonly Reading[]) => Reading;
  readonly know: (reading: Reading, uses: readonly KnownUse[]) => Reading;
  readonly forms: (reading: Reading) => Cue<FormRule>[];
  readonly scopes: (reading: Reading) => Cue<ScopeRule>[];
  readonly senses: (reading: Reading) => Cue<SenseRule>[];
  readonly joined: (reading: Reading) => Joined[];
  readonly frames: (reading: Reading) => Cue<FrameRule>[];
  /** For authors of the lexicon: every rule whose pattern is found, with what stopped it. */
  readonly trace: (reading: Reading) => Trace[];
}

export interface Trace {
  readonly entry: string;
  readonly span: Span;
  readonly conditions: readonly string[];
  readonly stoppedBy: string | null;
  readonly negated: boolean;
  readonly attributed: boolean;
}

export function createEngine(lexicon: CompiledLexicon): Engine {
  const everywhere = [...lexicon.forms, ...lexicon.frameRules].flatMap(({ patterns }) => patterns);
  const matcher = createMatcher(lexicon, stemDutch, everywhere);
  const context: ConditionContext = { matcher, named: lexicon.named };
  const ofUses = <R extends UseRule>(rules: readonly R[]) => {
    const find = createCueFinder(rules, context, false);
    return (reading: Reading) => (reading.uses.length === 0 ? [] : cuesOf(find, reading, plainCue, reachedUses));
  };
  const forms = createCueFinder(lexicon.forms, context, true);
  const frames = createCueFinder(lexicon.frameRules, context, true);
  return {
    lexicon,
    read: matcher.read,
    know: (reading, uses) =>
      withUses(
        reading,
        uses.map((use) => locate(reading, use)),
      ),
    forms: (reading) => cuesOf(forms, reading, plainCue, noUses),
    scopes: ofUses(lexicon.scopes),
    senses: ofUses(lexicon.senses),
    joined: (reading) => joinedUses(reading, matcher, lexicon.named.coordination),
    frames: (reading) => cuesOf(frames, reading, (found) => polarCue(reading, found, context), usesInCore),
    trace: (reading) => traceRules(lexicon, reading, context),
  };
}

function traceRules(
  { forms, scopes, senses, frameRules }: CompiledLexicon,
  reading: Reading,
  context: ConditionContext,
) {
  const plain = [...forms, ...scopes, ...senses].flatMap((rule) => tryRule<Rule>(rule, reading, context));
  const framed = frameRules.flatMap((rule) => tryRule(rule, reading, context));
  return [
    ...plain.map((tried) => toTrace(reading, tried, PLAIN)),
    ...framed.map((tried) => toTrace(reading, tried, polarCue(reading, tried, context))),
  ];
}

function toTrace(reading: Reading, { rule, match, conditions, stoppedBy }: TriedMatch<Rule>, stance: Stance): Trace {
  return { entry: rule.entry, span: spanOf(reading, match.core), conditions, stoppedBy, ...stance };
}

type Stance = Pick<Cue, 'negated' | 'attributed'>;
const PLAIN: Stance = { negated: false, attributed: false };
const plainCue = (): Stance => PLAIN;
const noUses = (): number[] => [];

function cuesOf<R extends Rule>(
  find: CueFinder<R>,
  reading: Reading,
  stance: (found: CueMatch<R>) => Stance,
  reach: (reading: Reading, found: CueMatch<R>) => number[],
): Cue<R>[] {
  return find(reading).map((found) => ({
    rule: found.rule,
    pattern: found.match.pattern,
    span: spanOf(reading, found.match.core),
    match: spanOf(reading, found.match),
    conditions: found.conditions,
    reaches: reach(reading, found),
    ...stance(found),
  }));
}

function polarCue(reading: Reading, found: CueMatch<FrameRule>, context: ConditionContext): Stance {
  const { polarity } = found.rule;
  if (polarity === 'off') return PLAIN;
  return {
    negated: polarity !== 'attribution' && isNegated(reading, found.match, context),
    attributed: polarity !== 'denial' && isLeftToOthers(reading, found.match, context),
  };
}

function isLeftToOthers(reading: Reading, match: CueMatch<Rule>['match'], context: ConditionContext): boolean {
  return isAttributed(reading, match, context) || isQuoted(reading, match);
}

function usesInCore(reading: Reading, { match }: CueMatch<FrameRule>): number[] {
  return reading.uses.flatMap((use, at) => (match.core.from <= use.from && use.to <= match.core.to ? [at] : []));
}

function locate(reading: Reading, { term, sense, span }: KnownUse): UseAt {
  const from = reading.tokens.starts.findIndex((start) => start >= span.start);
  const to = reading.tokens.ends.findIndex((end) => end >= span.end) + 1;
  return { term, sense, from, to };
}
