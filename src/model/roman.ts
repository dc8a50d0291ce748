/** A number from 1 in, a roman numeral in small letters out. */

/** What each sign or pair of signs is worth, the largest first. */
export const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

export function toRoman(value: number): string {
  let left = value;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    for (; left >= worth; left -= worth) text += letters;
  }
  return text;
}
