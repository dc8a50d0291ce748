/** Page numbers as printed, to and from their value: `12`, `xii`, `XII`, and `A-3`, where the letter or chapter stands in front. */
import { ROMAN, toRoman } from '../../model/roman.js';

export interface Numeral {
  /** What stands before the number, its dash included; empty for most. */
  readonly prefix: string;
  readonly style: 'arabic' | 'roman' | 'ROMAN';
  readonly value: number;
}

const FORM = /^((?:[A-Z]{1,3}|\d{1,2})[-–])?(?:([1-9]\d{0,3})|([ivxlc]{1,8})|([IVXLC]{1,8}))$/;
export function numeralOf(word: string): Numeral | null {
  const match = FORM.exec(word);
  if (match === null) return null;
  const [, prefix = '', arabic, roman, capitals] = match;
  if (arabic !== undefined) return isYear(Number(arabic)) ? null : { prefix, style: 'arabic', value: Number(arabic) };
  const letters = roman ?? capitals ?? '';
  const value = fromRoman(letters.toLowerCase());
  return value === null ? null : { prefix, style: roman === undefined ? 'ROMAN' : 'roman', value };
}

export function written({ prefix, style, value }: Numeral): string {
  if (style === 'arabic') return `${prefix}${value}`;
  const roman = toRoman(value);
  return prefix + (style === 'roman' ? roman : roman.toUpperCase());
}

/** Years stand at the edge of many pages; so long a note is rare. */
function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

/** Null for letters that are no number as it is usually written. */
function fromRoman(text: string): number | null {
  let value = 0;
  let at = 0;
  for (const [worth, letters] of ROMAN) {
    for (; text.startsWith(letters, at); at += letters.length) value += worth;
  }
  return at === text.length && toRoman(value) === text ? value : null;
}
