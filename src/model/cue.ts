/** What matching hands to the later stages: a rule of the lexicon that applies, with the words it applies to. */
import type { Rule } from './lexicon.js';
import type { Evidence } from './report.js';
import { type Span, sliceOf } from './span.js';

export interface Cue<R extends Rule = Rule> {
  readonly rule: R;
  /** Index into the lexicon's patterns. */
  readonly pattern: number;
  /** The words that count, between [ and ] in the pattern; offsets in the passage. */
  readonly span: Span;
  /** All words of the pattern, context included. */
  readonly match: Span;
  /** Names of the conditions that let it through. */
  readonly conditions: readonly string[];
  /** Uses that the rule reaches, by their place in the passage's list; empty for rules that do not ask. */
  readonly reaches: readonly number[];
  readonly negated: boolean;
  readonly attributed: boolean;
}

/** `offset`: where the passage begins in the document. */
export function evidenceOf(cue: Cue, text: string, offset: number): Evidence {
  return {
    entry: cue.rule.entry,
    span: { start: cue.match.start + offset, end: cue.match.end + offset },
    text: sliceOf(text, cue.match),
    conditions: cue.conditions,
  };
}
