/** What the grammar makes of a pattern's text, before it is compiled. */
import type { Sense, TermId } from '../../model/labels.js';

/** One step of a pattern; a pattern is a list of them. See docs/lexicon.md. */
export type Step =
  | { readonly kind: 'word'; readonly set: number }
  | { readonly kind: 'any-word' }
  | { readonly kind: 'gap'; readonly max: number }
  | { readonly kind: 'use'; readonly term: TermId | null; readonly sense: Sense | null }
  | { readonly kind: 'choice'; readonly options: readonly (readonly Step[])[] }
  | { readonly kind: 'open' }
  | { readonly kind: 'close' };

export interface ParsedPattern {
  readonly source: string;
  readonly steps: readonly Step[];
}

/** Words that one step accepts: literally, by beginning, by ending, by part, by Dutch stem. */
export interface WordSet {
  readonly literals: readonly string[];
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly infixes: readonly string[];
  readonly stems: readonly string[];
}
