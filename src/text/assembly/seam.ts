/**
 * Two lines that belong to one passage in, how they join out: what goes from the first one's end and what comes between.
 * The rule is that of 359 line ends measured in a policy note: a hyphen goes unless the word is known with it, the next part
 * begins with a capital or digit, the first part is a letter word (`Wmo-`), or a conjunction follows (`zorg- en welzijn`).
 */
import { SOFT_HYPHEN } from './normalise.js';

export interface Seam {
  /** Characters to leave out at the end of the first line. */
  readonly drop: number;
  readonly glue: '' | ' ';
}

/** What decides about a hyphen at a line's end. */
export interface JoinRules {
  /** Words of the document as they stand inside lines; a function, so that they are only gathered when a hyphen asks. */
  readonly words: () => ReadonlySet<string>;
  readonly initialisms: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
}

const LETTER = 'A-Za-zÀ-ÖØ-öø-ſ';
const LAST_PART = new RegExp(`([${LETTER}]+)-$`);
const FIRST_PART = new RegExp(`^[${LETTER}]+`);
/** Two vowels that would read as one sound keep their hyphen in Dutch spelling: `mede-eigenaar`, `politie-inzet`. */
const CLASH = /^(?:a[aeiu]|e[eiu]|i[eij]|o[eiou]|u[iu])$/;
const LONGEST_WORD = 80;
const APART: Seam = { drop: 0, glue: ' ' };
const TIGHT: Seam = { drop: 0, glue: '' };
const JOINED: Seam = { drop: 1, glue: '' };

export function seamBetween(first: string, next: string, rules: JoinRules): Seam {
  const last = first.charAt(first.length - 1);
  if (last === SOFT_HYPHEN) return JOINED;
  if (last === '/' && /[A-Za-z]\/$/.test(first)) return TIGHT;
  if (last !== '-') return APART;
  return seamAtHyphen(first, next, rules);
}

function seamAtHyphen(first: string, next: string, rules: JoinRules): Seam {
  if (/\d-$/.test(first)) return /^[\dA-Za-z]/.test(next) ? TIGHT : APART;
  const before = LAST_PART.exec(first.slice(-LONGEST_WORD))?.[1];
  if (before === undefined) return APART;
  if (/^\d/.test(next)) return TIGHT;
  const after = FIRST_PART.exec(next)?.[0];
  if (after === undefined) return APART;
  if (rules.conjunctions.has(after)) return APART;
  return keepsHyphen(before, after, rules) ? TIGHT : JOINED;
}

function keepsHyphen(before: string, after: string, rules: JoinRules): boolean {
  const words = rules.words();
  if (words.has((before + after).toLowerCase())) return false;
  if (words.has(`${before}-${after}`.toLowerCase())) return true;
  if (rules.initialisms.has(before.toLowerCase())) return true;
  if (isCapital(after.charAt(0))) return !isUpperCase(before) || !isUpperCase(after);
  if (before.length > 1 && isUpperCase(before)) return true;
  return CLASH.test(before.slice(-1).toLowerCase() + after.charAt(0));
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function isUpperCase(word: string): boolean {
  return word === word.toUpperCase();
}
