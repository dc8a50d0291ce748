/** Word → the word sets of the lexicon that accept it. Answers are remembered, since a corpus has few word types. */
import type { WordSet } from '../model/lexicon.js';
import { addBit, newBits } from './bits.js';

/** All that a word means to the lexicon; tokens of one word share it. */
export interface WordType {
  /** From 0 in order of first sight; -1 once there are too many to remember. */
  readonly id: number;
  readonly sets: readonly number[];
  /** The same as bits. */
  readonly bits: Uint32Array;
  /** Of the sets, those that some pattern cannot do without. */
  readonly needed: readonly number[];
  /** Of the sets, those with which some pattern begins. */
  readonly begins: readonly number[];
  /** False for punctuation. */
  readonly isWord: boolean;
  /** What it does to clauses: punctuation that ends one, a word that opens one. */
  readonly endsClause: boolean;
  readonly opensClause: boolean;
}

export type WordIndex = (norm: string) => WordType;

const DIVIDERS = new Set([',', ';', ':', '(', ')', '–', '—']);
const NONE: readonly number[] = [];
/** A document of more words than this is no document; the rest is looked up each time. */
const MOST_WORDS = 200_000;

export interface WordKnowledge {
  /** Sets that some pattern cannot do without. */
  readonly needed: ReadonlySet<number>;
  /** Sets with which some pattern begins. */
  readonly begins: ReadonlySet<number>;
  /** Words that open a clause (dat, omdat, als …). */
  readonly openers: ReadonlySet<string>;
  readonly stem: (word: string) => string;
}

export function createWordIndex(sets: readonly WordSet[], { needed, begins, openers, stem }: WordKnowledge): WordIndex {
  const literal = new Map<string, number[]>();
  const prefix = new Map<string, number[]>();
  const suffix = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const infix: [string, number][] = [];
  sets.forEach((set, id) => {
    for (const word of set.literals) add(literal, word, id);
    for (const word of set.prefixes) add(prefix, word, id);
    for (const word of set.suffixes) add(suffix, word, id);
    for (const word of set.stems) add(stems, word, id);
    for (const word of set.infixes) infix.push([word, id]);
  });

  function look(norm: string): readonly number[] {
    const found = new Set<number>(literal.get(norm));
    for (let length = 2; length <= norm.length; length++) {
      for (const id of prefix.get(norm.slice(0, length)) ?? NONE) found.add(id);
      for (const id of suffix.get(norm.slice(-length)) ?? NONE) found.add(id);
    }
    if (stems.size > 0 && norm.length > 2) for (const id of stems.get(stem(norm)) ?? NONE) found.add(id);
    for (const [part, id] of infix) if (norm.includes(part)) found.add(id);
    return found.size === 0 ? NONE : [...found];
  }

  const toWordType = (id: number, norm: string, ids: readonly number[]): WordType => {
    const bits = newBits(sets.length);
    for (const set of ids) addBit(bits, set);
    return {
      id,
      sets: ids,
      bits,
      needed: ids.filter((set) => needed.has(set)),
      begins: ids.filter((set) => begins.has(set)),
      isWord: isWord(norm),
      endsClause: DIVIDERS.has(norm),
      opensClause: openers.has(norm),
    };
  };
  const unknown = toWordType(0, 'x', NONE);
  let types = 1;
  const known = new Map<string, WordType>();
  return (norm) => {
    const cached = known.get(norm);
    if (cached) return cached;
    const ids = look(norm);
    const full = known.size >= MOST_WORDS;
    const isUnknown = ids.length === 0 && isWord(norm) && !openers.has(norm);
    const answer = isUnknown ? unknown : toWordType(full ? -1 : types++, norm, ids);
    if (!full) known.set(norm, answer);
    return answer;
  };
}

function add(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key);
  if (list) list.push(id);
  else map.set(key, [id]);
}

function isWord(norm: string): boolean {
  const code = norm.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 0x2fff || (code > 0x7f && code < 0x2000);
}
