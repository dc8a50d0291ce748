/**
 * The items of a line in that are letters with blanks between them, its words out: `E I G E N   R E G I E` is how some headings
 * are spaced. The blank between two words is wider than the one between two letters; pdf.js tells by where items begin.
 */

export interface SpacedItem {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly size: number;
}

/** Fewer letters may be initials, or the columns of a small table. */
const FEWEST = 5;
/** Than the smallest gap between letters. */
const WIDER = 1.8;
/** In ems: no gap between words is smaller. */
const LEAST = 0.45;

/** Whether an item may be part of such a line: letters by themselves. */
export function isSpaced(text: string): boolean {
  return text.length < 3 ? /^\s*[\p{L}\d]\s*$/u.test(text) : /^\s*[\p{L}\d](?:\s+[\p{L}\d])*\s*$/u.test(text);
}

/** Groups of items, one a word; null when the line is no spaced heading. */
export function spacedWords<Item extends SpacedItem>(items: readonly Item[]): Item[][] | null {
  const letters = items.map(({ text }) => text.replace(/\s+/g, ''));
  if (letters.join('').length < FEWEST || !/\p{L}{3}/u.test(letters.join(''))) return null;
  const gaps = items.slice(1).map((item, at) => item.x - ((items[at]?.x ?? 0) + (items[at]?.width ?? 0)));
  const limit = limitOf(gaps, items[0]?.size ?? 10);
  const words: Item[][] = [];
  items.forEach((item, at) => {
    const word = words.at(-1);
    const changesKind = /\d/.test(item.text) !== /\d/.test(items[at - 1]?.text ?? item.text);
    if (word === undefined || changesKind || (gaps[at - 1] ?? 0) > limit) words.push([item]);
    else word.push(item);
  });
  return words;
}

/** Gaps of two kinds are those between letters and those between words; gaps of one kind are all between words. */
function limitOf(gaps: readonly number[], size: number): number {
  const narrow = Math.min(...gaps);
  const isMixed = gaps.length > 2 && Math.max(...gaps) > narrow * WIDER;
  return Math.max(isMixed ? narrow * WIDER : 0, size * LEAST);
}
