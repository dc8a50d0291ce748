/** One passage made ready for matching: tokens, which word sets each belongs to, sentences, clauses, and (later) the uses. */
import type { Sense, TermId } from '../model/labels.js';
import type { Span } from '../model/span.js';
import { firstTokens, numberClauses, numberSentences } from './clauses.js';
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
  /** Headings above the passage and the title, as readings of their own. */
  readonly context: readonly Reading[];
  readonly uses: readonly UseAt[];
  readonly memory: Memory;
  /** Matches found, of patterns that depend on the uses; null: none was looked for. */
  foundOfUses: Found | null;
}

export type Found = Map<number, readonly Match[]>;

/** What was worked out about a passage, each when it was first asked for: many passages hold no word that a rule waits for. */
interface Memory {
  readonly split: Splitter;
  division: Division | null;
  sentence: readonly number[] | null;
  clause: readonly number[] | null;
  /** Matches of patterns that do not depend on the uses. */
  found: Found | null;
}

/** Text → the spans of its sentences. */
export type Splitter = (text: string) => readonly Span[];

export interface Division {
  readonly sentences: readonly Span[];
  /** The first token of each sentence, and behind the last one how many tokens there are. */
  readonly firsts: readonly number[];
}

export function newReading(text: string, tokens: Tokens, split: Splitter, context: readonly Reading[]): Reading {
  const memory = { split, division: null, sentence: null, clause: null, found: null };
  return { text, tokens, words: tokens.words, context, uses: NO_USES, memory, foundOfUses: null };
}

const NO_USES: readonly UseAt[] = [];

/** The same passage with these uses: matches of patterns with `{term}` are looked for anew. */
export function withUses({ text, tokens, words, context, memory }: Reading, uses: readonly UseAt[]): Reading {
  return { text, tokens, words, context, uses, memory, foundOfUses: null };
}

export function divisionOf({ memory, text, tokens }: Reading): Division {
  if (memory.division === null) {
    const sentences = memory.split(text);
    memory.division = { sentences, firsts: firstTokens(tokens.starts, sentences) };
  }
  return memory.division;
}

/** Number of the sentence in which a token stands. */
export function sentenceAt(reading: Reading, token: number): number {
  const { memory } = reading;
  memory.sentence ??= numberSentences(divisionOf(reading).firsts);
  return memory.sentence[token] ?? 0;
}

/** Number of its clause per token, counted through the passage. */
export function clausesOf(reading: Reading): readonly number[] {
  const { memory, words } = reading;
  memory.clause ??= numberClauses(words, numberSentences(divisionOf(reading).firsts));
  return memory.clause;
}

/** Does the token stand in one of the clauses of the range? */
export function sharesClause(reading: Reading, range: Range, token: number): boolean {
  const clause = clausesOf(reading);
  const own = clause[token] ?? 0;
  return (clause[range.from] ?? 0) <= own && own <= (clause[range.to - 1] ?? 0);
}

export function spanOf({ tokens }: Reading, range: Range): Span {
  return { start: tokens.starts[range.from] ?? 0, end: tokens.ends[range.to - 1] ?? 0 };
}
