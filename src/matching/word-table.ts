/**
 * A stretch of text → what the lexicon knows of that word, as it is spelt there. Words repeat, and one seen before is found by
 * a hash of its characters: it is not cut out, folded and looked up again. The table is bounded and changes no result.
 */
import { fold } from '../model/fold.js';
import type { WordIndex, WordType } from './word-index.js';

export type WordTable = (text: string, start: number, end: number) => WordType;

interface Entry {
  readonly spelling: string;
  readonly word: WordType;
}

const MOST_ENTRIES = 200_000;

export function createWordTable(index: WordIndex): WordTable {
  const entries = new Map<number, Entry>();
  return (text, start, end) => {
    const hash = hashOf(text, start, end);
    const entry = entries.get(hash);
    if (entry !== undefined && stands(entry.spelling, text, start, end)) return entry.word;
    const spelling = text.slice(start, end);
    const word = index(fold(spelling));
    if (entry === undefined && entries.size < MOST_ENTRIES) entries.set(hash, { spelling, word });
    return word;
  };
}

/** FNV-1a, of code units. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

function stands(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start) return false;
  for (let at = 0; at < spelling.length; at++) {
    if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}
