/**
 * Patterns as they are compiled at build time, for matching to walk: numbers in arrays, which load fast and are walked fast.
 * A pattern is a small program, as in the engines of regular expressions; patterns that end alike share their ends.
 */
import { SENSES, type Sense, TERM_IDS, type TermId } from './labels.js';

/**
 * What an instruction asks of the text. An instruction is three numbers, at its address in `program`: one of these, a value, and the
 * address of what follows. The value of `word` is a word set, of `gap` the most words, of `use` which uses (`useCode`), and of
 * `choice` the address of a list: how many options, with what they begin (two numbers, see `Beginning`), and their addresses.
 */
export const OP = { end: 0, word: 1, anyWord: 2, gap: 3, open: 4, close: 5, use: 6, choice: 7 } as const;

/** Where a pattern has come to its end. */
export const END = 0;
/** Numbers per instruction. */
export const INSTRUCTION = 3;

/** In place of a word set: no word, or any word and any use at all. */
export const NO_WORD = -1;
export const ANYTHING = -2;

const SENSE_BITS = 3;
const SENSE = (1 << SENSE_BITS) - 1;

/** A term with a sense as one number, in which null is 0: any, where it is asked for; not decided, where it is a use of the text. */
export function useCode(term: TermId | null, sense: Sense | null): number {
  const termCode = term === null ? 0 : TERM_IDS.indexOf(term) + 1;
  return (termCode << SENSE_BITS) + (sense === null ? 0 : SENSES.indexOf(sense) + 1);
}

/** Both as codes. */
export function acceptsUse(asked: number, use: number): boolean {
  const [term, sense] = [asked >> SENSE_BITS, asked & SENSE];
  return (term === 0 || term === use >> SENSE_BITS) && (sense === 0 || sense === (use & SENSE));
}

/** With what a match can begin. */
export interface Beginning {
  /** A word set, `NO_WORD` or `ANYTHING`. */
  readonly set: number;
  /** Whether a use can begin it, too. */
  readonly use: boolean;
}

export interface Pattern {
  /** As it was written. */
  readonly source: string;
  /** Address of its first instruction. */
  readonly start: number;
  /** Word sets without a word of each of which no match exists, the rarest first; two at most. */
  readonly needs: readonly number[];
  /** Uses without one of which no match exists, by term; null for any. */
  readonly needsUses: readonly (TermId | null)[];
  /** Whether a use can be part of a match, so that what is found depends on the uses. */
  readonly hasUse: boolean;
  readonly first: Beginning;
}

/** Word → the word sets that accept it. Words that the same sets accept are of one class. */
export interface WordClasses {
  /** Numbers of word sets are below this. */
  readonly sets: number;
  /** Per class its word sets, in ascending order. */
  readonly classes: readonly (readonly number[])[];
  /** Classes by word, by beginning, by ending, by part and by Dutch stem of a word. */
  readonly literals: Readonly<Record<string, number>>;
  readonly prefixes: Readonly<Record<string, number>>;
  readonly suffixes: Readonly<Record<string, number>>;
  readonly infixes: Readonly<Record<string, number>>;
  readonly stems: Readonly<Record<string, number>>;
  /** Words that open a clause (dat, omdat, als …). */
  readonly openers: readonly string[];
}

/** Patterns of a lexicon with the words that they name. */
export interface CompiledPatterns {
  readonly program: readonly number[];
  readonly patterns: readonly Pattern[];
  readonly words: WordClasses;
}
