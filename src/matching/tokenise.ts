/** Text of one passage → tokens: words and the punctuation that divides; quotation marks are left out so that they never break a match. */

import { fold } from '../model/fold.js';

export interface Tokens {
  /** Folded forms: lower case, no diacritics. */
  readonly norms: string[];
  /** Offsets into the passage. */
  readonly starts: number[];
  readonly ends: number[];
}

const TOKEN = /[A-Za-z0-9À-ÖØ-öø-ſ]+(?:['’][A-Za-zÀ-ÖØ-öø-ſ]+)*|[,;:.!?()/–—-]/g;
const PLAIN = /^[a-z0-9]+$/;

export function tokenise(text: string): Tokens {
  const norms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const raw = match[0];
    norms.push(PLAIN.test(raw) ? raw : foldWord(raw));
    starts.push(match.index);
    ends.push(match.index + raw.length);
  }
  return { norms, starts, ends };
}

const folded = new Map<string, string>();

/** Cached: a document repeats its words. The cache is bounded and changes no result. */
function foldWord(raw: string): string {
  const known = folded.get(raw);
  if (known !== undefined) return known;
  const norm = fold(raw);
  if (folded.size < 50_000) folded.set(raw, norm);
  return norm;
}

export function isWord(norm: string): boolean {
  const code = norm.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 0x2fff || (code > 0x7f && code < 0x2000);
}
