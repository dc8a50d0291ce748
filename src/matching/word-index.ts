/** Word → the word sets of the lexicon that accept it. Answers are remembered, since a corpus has few word types. */
import type { WordSet } from '../model/lexicon.js';

export type WordIndex = (norm: string) => readonly number[];

const NONE: readonly number[] = [];

export function createWordIndex(sets: readonly WordSet[], stem: (word: string) => string): WordIndex {
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

  const known = new Map<string, readonly number[]>();
  return (norm) => {
    const cached = known.get(norm);
    if (cached) return cached;
    const answer = look(norm);
    if (known.size < 200_000) known.set(norm, answer);
    return answer;
  };
}

function add(map: Map<string, number[]>, key: string, id: number): void {
  const list = map.get(key);
  if (list) list.push(id);
  else map.set(key, [id]);
}
