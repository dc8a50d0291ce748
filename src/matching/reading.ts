/** One passage made ready for matching: tokens, which word sets each belongs to, sentences, clauses, and (later) the uses. */
import type { Sense, TermId } from '../model/labels.js';
import type { Span } from '../model/span.js';
import type { Tokens } from './tokenise.js';

/** A use as the matcher sees it: a stretch of tokens that counts as one step `{term}`. */
export interface UseAt {
  readonly term: TermId;
  /** First token. */
  readonly from: number;
  /** One past the last token. */
  readonly to: number;
  readonly sense: Sense;
}

export interface Match {
  readonly pattern: number;
  /** Tokens of the whole match, context included. */
  readonly from: number;
  readonly to: number;
  /** Tokens of the part between [ and ], or the whole. */
  readonly core: { readonly from: number; readonly to: number };
}

export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  /** Word sets per token. */
  readonly sets: readonly (readonly number[])[];
  /** Sentence number per token. */
  readonly sentence: readonly number[];
  /** Clause number per token, counted through the passage. */
  readonly clause: readonly number[];
  readonly sentences: readonly Span[];
  /** Headings above the passage and the title, as readings of their own. */
  readonly context: readonly Reading[];
  readonly uses: readonly UseAt[];
  /** Matches per pattern, found once. */
  readonly found: Map<number, readonly Match[]>;
  /** Word sets that occur. */
  readonly present: ReadonlySet<number>;
}

export function spanOf(reading: Reading, range: { readonly from: number; readonly to: number }): Span {
  return { start: reading.tokens.starts[range.from] ?? 0, end: reading.tokens.ends[range.to - 1] ?? 0 };
}
