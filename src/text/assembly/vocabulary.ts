/**
 * Drafts in, the words of the document out, lower case. Words at a line's end that may be halves are left out: they are the
 * question, not the answer; rows of figures tell nothing. Built on first use, for most documents never ask.
 */
import { type Draft, rawText } from '../draft.js';
import { normalise, SOFT_HYPHEN } from './normalise.js';
import type { JoinRules } from './seam.js';

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
  const whole = text.endsWith('-') || text.endsWith(SOFT_HYPHEN) ? text.replace(/\S+$/, '') : text;
  let start = 0;
  for (let at = 0; at <= whole.length; at++) {
    if (at < whole.length && isOfWord(whole.charCodeAt(at))) continue;
    if (at > start) words.add(whole.slice(start, at));
    start = at + 1;
  }
}

/** Small Latin letters and the hyphen; a loop, because to split by an expression makes an array of each line. */
function isOfWord(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || code === HYPHEN;
  return code < 0x180 && code !== 0xd7 && code !== 0xf7;
}

const HYPHEN = 0x2d;
