/**
 * Drafts in, the words of the document out, lower case. Words at a line's end that may be halves are left out: they are the
 * question, not the answer; rows of figures tell nothing. Built on first use, for most documents never ask.
 */
import { type Draft, rawText } from '../draft.js';
import { normalise } from './normalise.js';
import type { JoinRules } from './seam.js';

const BETWEEN_WORDS = /[^A-Za-zÀ-ÖØ-öø-ſ-]+/;

export function vocabularyOf(drafts: readonly Draft[]): JoinRules['words'] {
  let words: Set<string> | null = null;
  return () => {
    words ??= collect(drafts);
    return words;
  };
}

function collect(drafts: readonly Draft[]): Set<string> {
  const words = new Set<string>();
  for (const each of drafts) {
    if (each.zone === 'tabel') continue;
    for (const { line } of each.lines) addWords(words, normalise(rawText(line)).trim().toLowerCase());
  }
  return words;
}

function addWords(words: Set<string>, text: string): void {
  const whole = /[-\u00ad]$/.test(text) ? text.replace(/\S+$/, '') : text;
  for (const word of whole.split(BETWEEN_WORDS)) words.add(word);
}
