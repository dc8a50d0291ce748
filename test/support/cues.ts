/** Cues as matching hands them to the stages, for tests that need only a span and a label. */
import type { Cue } from '../../src/model/cue.js';
import type { Polarity, Role, ScopeReason, Sense, TermId } from '../../src/model/labels.js';
import { TERM_IDS } from '../../src/model/labels.js';
import type { FormRule, FrameRule, Rule, ScopeRule, SenseRule } from '../../src/model/lexicon.js';
import type { Span } from '../../src/model/span.js';

const RULE: Rule = { entry: 'bestand/cue', patterns: [0], all: [], any: [], none: [] };

function cue<R extends Rule>(rule: R, span: Span): Cue<R> {
  return { rule, pattern: 0, span, match: span, conditions: [], reaches: [], negated: false, attributed: false };
}

export function formCue(term: TermId, span: Span): Cue<FormRule> {
  return cue({ ...RULE, term, form: 'kern', sense: 'onbepaald', shifts: true }, span);
}

export function scopeCue(reason: ScopeReason | null, rank: number): Cue<ScopeRule> {
  return cue({ ...RULE, reason, rank, terms: TERM_IDS, within: 'match' }, { start: 0, end: 1 });
}

export function senseCue(sense: Sense, rank: number, span: Span): Cue<SenseRule> {
  return cue({ ...RULE, sense, rank, terms: TERM_IDS, within: 'match' }, span);
}

export function frameCue(frame: string, span: Span, polarity: Polarity, role: Role | null = null): Cue<FrameRule> {
  const stance = { negated: polarity === 'ontkend', attributed: polarity === 'aangehaald' };
  return { ...cue({ ...RULE, frame, role, polarity: 'on' }, span), ...stance };
}
