/** One passage made ready for matching: tokens, which word sets each belongs to, sentences, clauses, and (later) the uses. */
import type { Sense, TermId } from '../model/labels.js';
import type { Span } from '../model/span.js';
import type { Tokens } from './tokenise.js';
import type { WordType } from './word-index.js';

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
  /** What the lexicon knows of each token's word. */
  readonly words: readonly WordType[];
  /** Made when it is first asked for: most passages hold no word that a rule waits for. */
  readonly division: () => Division;
  /** Headings above the passage and the title, as readings of their own. */
  readonly context: readonly Reading[];
  readonly uses: readonly UseAt[];
  /** Matches per pattern, found once: those that do not depend on the uses, and those that do. */
  readonly found: Found;
  readonly foundOfUses: Found;
}

export type Found = Map<number, readonly Match[]>;

/** Sentences and clauses of a passage. */
export interface Division {
  readonly sentences: readonly Span[];
  /** The first token of each sentence, and behind the last one how many tokens there are. */
  readonly firsts: readonly number[];
  /** Per token the number of its sentence, and of its clause, counted through the passage; made when they are first asked for. */
  readonly sentence: readonly number[];
  readonly clause: readonly number[];
}

/** Number of the sentence in which a token stands. */
export function sentenceAt(reading: Reading, token: number): number {
  return reading.division().sentence[token] ?? 0;
}

/** Does the token stand in one of the clauses of the range? */
export function sharesClause(reading: Reading, range: Range, token: number): boolean {
  const { clause } = reading.division();
  const own = clause[token] ?? 0;
  return (clause[range.from] ?? 0) <= own && own <= (clause[range.to - 1] ?? 0);
}

export function spanOf(reading: Reading, range: Range): Span {
  return { start: reading.tokens.starts[range.from] ?? 0, end: reading.tokens.ends[range.to - 1] ?? 0 };
}

export function newReading(
  text: string,
  tokens: Tokens,
  context: readonly Reading[],
  division: () => Division,
): Reading {
  return {
    text,
    tokens,
    words: tokens.words,
    division,
    context,
    uses: NO_USES,
    foundOfUses: new Map(),
    found: new Map(),
  };
}

const NO_USES: readonly UseAt[] = [];

/** The same passage with these uses: matches of patterns with `{term}` are looked for anew. */
export function withUses(reading: Reading, uses: readonly UseAt[]): Reading {
  return { ...reading, uses, foundOfUses: new Map() };
}
