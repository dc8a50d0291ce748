/** A use or signal, with what it is known again by: its kind, its words and the words around it. */
import { wordsOf } from './words.js';

export interface Mark<Item = unknown, Kind extends string = string> {
  readonly item: Item;
  /** Term or frame: marks of other kinds are never the same. */
  readonly kind: Kind;
  readonly text: string;
  readonly passage: string;
  /** Text around it, in the passage. */
  readonly before: string;
  readonly after: string;
}

/** Words on a side that must be the same to know a mark again. */
const CONTEXT = 3;
/** Words on a side that must be the same for it to stand in the same sentence. */
const SENTENCE = 8;

export const kindKey = ({ kind }: Mark) => kind;
export const exactKey = ({ kind, text }: Mark) => `${kind}|${wordsOf(text).join(' ')}`;

/** Keys by the words around; null with too few of them. */
export const bothSides = (mark: Mark) => keyOf(mark, [...before(mark, CONTEXT), '|', ...after(mark, CONTEXT)]);
export const wordsAfter = (mark: Mark) => keyOf(mark, after(mark, CONTEXT));
export const wordsBefore = (mark: Mark) => keyOf(mark, before(mark, CONTEXT));

function keyOf(mark: Mark, words: readonly string[]): string | null {
  return words.length < CONTEXT ? null : `${exactKey(mark)}|${words.join(' ')}`;
}

function before({ before: text }: Mark, count: number): string[] {
  return wordsOf(text).slice(-count);
}

function after({ after: text }: Mark, count: number): string[] {
  return wordsOf(text).slice(0, count);
}

/** Where one of both begins or ends its passage, only the words that both have are compared. */
export function sameAround(one: Mark, other: Mark): boolean {
  const ahead = agree(after(one, SENTENCE), after(other, SENTENCE));
  const behind = agree(before(one, SENTENCE).reverse(), before(other, SENTENCE).reverse());
  return exactKey(one) === exactKey(other) && ahead && behind;
}

function agree(one: readonly string[], other: readonly string[]): boolean {
  const shared = Math.min(one.length, other.length);
  return one.slice(0, shared).every((word, at) => word === other[at]);
}
