/**
 * A page in, what may be its printed number out: a numeral at the start or end of a line at the page's edge, or behind a word
 * for page. Whether it is one shows only beside the other pages (page-labels.ts).
 */
import type { SourcePage } from '../../model/document.js';
import type { Language } from '../../model/language.js';
import { rawText } from '../draft.js';
import { type Numeral, numeralOf } from './numerals.js';

export interface PrintedNumber {
  readonly numeral: Numeral;
  /** The line around it and the edge it stands at: a running head or foot says the same on other pages. */
  readonly around: string;
}

/** Share of the page's height within which heads and feet stand. */
const MARGIN = 0.14;
const LONGEST = 120;
const DASH = /^[-–—|/•·]+$/;

export function printedNumbers(page: SourcePage, language: Language): PrintedNumber[] {
  const height = page.height ?? 0;
  return page.lines.flatMap((line) => {
    if (line.box === null) return [];
    const middle = (line.box.y0 + line.box.y1) / 2;
    if (middle < height * (1 - MARGIN) && middle > height * MARGIN) return [];
    return numbersIn(rawText(line).trim(), middle < height / 2 ? 'voet' : 'kop', language);
  });
}

function numbersIn(text: string, edge: string, { pageWords }: Language): PrintedNumber[] {
  if (text.length > LONGEST || !/[\divxlcIVXLC]/.test(text)) return [];
  const words = text.replace(/[|/]/g, ' $& ').split(/\s+/);
  const plain = words.map((word) => word.replace(/^[-–—](.+)[-–—]$/, '$1'));
  const first = plain.findIndex((word) => !DASH.test(word));
  const last = plain.findLastIndex((word) => !DASH.test(word));
  return plain.flatMap((word, at) => {
    const isPlace = at === first || at === last || pageWords.includes((plain[at - 1] ?? '').toLowerCase());
    const numeral = isPlace ? numeralOf(word) : null;
    if (numeral === null) return [];
    return [{ numeral, around: `${edge} ${plain.toSpliced(at, 1, '#').join(' ').toLowerCase()}` }];
  });
}
