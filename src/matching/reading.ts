/** One passage made ready for matching: tokens, which word sets each belongs to, sentences, clauses, and (later) the uses. */
import type { Sense, TermId } from '../model/labels.js';
import type { Span } from '../model/span.js';
import type { Tokens } from './tokenise.js';

/** A use as the matcher sees it: a stretch of tokens that counts as one step `{term}`. */
export interface UseAt extends Range {
  readonly term: TermId;
  /** Null as long as it is not decided. */
  readonly sense: Sense | null;
}

/** Tokens from (inclusive) to (exclusive). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Match extends Range {
  readonly pattern: number;
  /** Tokens of the part between [ and ], or the whole. */
  readonly core: Range;
}

export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  /** Word sets per token. */
  readonly sets: readonly (readonly number[])[];
  /** 1 at the word sets that occur. */
  readonly present: Uint8Array;
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
  /** Tokens per word set, looked up once. */
  readonly places: Map<number, readonly number[]>;
}

/** Tokens that belong to a word set, in order. */
export function positionsOf(reading: Reading, set: number): readonly number[] {
  const known = reading.places.get(set);
  if (known) return known;
  const positions: number[] = [];
  reading.sets.forEach((sets, at) => {
    if (sets.includes(set)) positions.push(at);
  });
  reading.places.set(set, positions);
  return positions;
}

export function spanOf(reading: Reading, range: Range): Span {
  return { start: reading.tokens.starts[range.from] ?? 0, end: reading.tokens.ends[range.to - 1] ?? 0 };
}

/** The same passage with these uses: matches of patterns with `{term}` are looked for anew. */
export function withUses(reading: Reading, uses: readonly UseAt[]): Reading {
  return { ...reading, uses, found: new Map() };
}
