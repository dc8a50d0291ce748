/**
 * Text of one passage → tokens: words and the punctuation that divides; quotation marks are left out so that they never
 * break a match. A scanner by character class: this runs over every character of a corpus.
 */
import type { WordType } from './word-index.js';
import type { WordTable } from './word-table.js';

export interface Tokens {
  /** What the lexicon knows of each word. */
  readonly words: WordType[];
  /** Offsets into the passage. */
  readonly starts: number[];
  readonly ends: number[];
}

const OTHER = 0;
const DIGIT = 1;
const LETTER = 2;
const APOSTROPHE = 3;
const DIVIDER = 4;

const CLASSES = new Uint8Array(0x180);
for (let code = 0xc0; code < 0x180; code++) if (code !== 0xd7 && code !== 0xf7) CLASSES[code] = LETTER;
for (let code = 0x41; code <= 0x5a; code++) CLASSES[code] = LETTER;
for (let code = 0x61; code <= 0x7a; code++) CLASSES[code] = LETTER;
for (let code = 0x30; code <= 0x39; code++) CLASSES[code] = DIGIT;
for (const divider of ',;:.!?()/-') CLASSES[divider.charCodeAt(0)] = DIVIDER;
CLASSES["'".charCodeAt(0)] = APOSTROPHE;

function classOf(code: number): number {
  if (code < CLASSES.length) return CLASSES[code] ?? OTHER;
  if (code === 0x2019) return APOSTROPHE;
  return code === 0x2013 || code === 0x2014 ? DIVIDER : OTHER;
}

export type Tokeniser = (text: string) => Tokens;

/** Tokens are gathered in arrays that are kept, and copied out: arrays that grow anew for every passage are garbage for the most part. */
export function createTokeniser(wordAt: WordTable): Tokeniser {
  const words: WordType[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  return (text) => {
    let count = 0;
    let at = 0;
    while (at < text.length) {
      const kind = classOf(text.charCodeAt(at));
      const end = kind === DIVIDER ? at + 1 : kind === OTHER || kind === APOSTROPHE ? at : endOfWord(text, at);
      if (end === at) {
        at++;
        continue;
      }
      words[count] = wordAt(text, at, end);
      starts[count] = at;
      ends[count] = end;
      count++;
      at = end;
    }
    return { words: words.slice(0, count), starts: starts.slice(0, count), ends: ends.slice(0, count) };
  };
}

/** Letters and digits, then letters after an apostrophe (*foto's*). */
function endOfWord(text: string, from: number): number {
  let at = from;
  let afterApostrophe = false;
  for (; at < text.length; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === DIGIT && afterApostrophe) break;
    if (kind === APOSTROPHE) {
      const next = classOf(text.charCodeAt(at + 1));
      if (next !== LETTER) break;
      afterApostrophe = true;
    } else if (kind !== LETTER && kind !== DIGIT) break;
  }
  return at;
}
