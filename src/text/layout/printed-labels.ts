/**
 * Pages of lines in, the page numbers that are printed on them out: `12`, `iv`, `A-3`, `Pagina 3 van 30` at the edge of the page.
 * A number counts only where it goes up with the sheets; a year, a chapter or a version does not. Files that name their pages
 * themselves (PageLabels) are believed instead.
 */
import type { SourcePage } from '../../model/document.js';
import type { Language } from '../../model/language.js';
import { type PlacedLine, placedLines } from './placed-line.js';

/** Share of the page's height within which numbers stand. */
const MARGIN = 0.14;
/** In sheets, and how many of them must count along. */
const NEAR = 4;
const OTHERS = 2;
const LONGEST = 120;

/** A number as one page has it. Of pages in one series the sheet less the value is the same. */
interface Printed {
  readonly series: string;
  readonly label: string;
}

/** The same pages, with the label that is printed on them where one can be trusted. */
export function withPrintedLabels(pages: readonly SourcePage[], language: Language): readonly SourcePage[] {
  if (pages.some(({ label, number }) => label !== String(number))) return pages;
  const read = pages.map((page) => numbersOn(page, language));
  const chosen = read.map((candidates, at) => mostSupported(candidates, read, at));
  const labels = labelsOf(pages, chosen);
  return pages.map((page, at) => ({ ...page, label: labels[at] ?? page.label }));
}

function numbersOn(page: SourcePage, language: Language): Printed[] {
  const height = page.height ?? 0;
  const edge = ({ box }: PlacedLine) => {
    const middle = (box.y0 + box.y1) / 2;
    return middle > height * (1 - MARGIN) || middle < height * MARGIN;
  };
  return placedLines(page)
    .filter((line) => edge(line) && line.text.length <= LONGEST)
    .flatMap((line) => numbersIn(line, page, language));
}

/** A number stands first or last in its line; a roman numeral or `A-3` alone, or between the words that go with it. */
function numbersIn({ text }: PlacedLine, { number }: SourcePage, { pageWords }: Language): Printed[] {
  const words = text.split(/[\s|–—•]+|(?<=^|\s)-(?=\s|$)/).filter((word) => word !== '');
  const rest = words.filter((word) => !pageWords.includes(word.toLowerCase()));
  const [only] = rest;
  const ends = new Set([rest[0], rest.at(-1), afterPageWord(words, pageWords)]);
  const plain = [...ends].flatMap((word) =>
    word !== undefined && /^\d{1,4}$/.test(word) ? [{ series: `1 ${number - Number(word)}`, label: word }] : [],
  );
  if (only === undefined || rest.length > 1) return plain;
  const compound = /^(\p{L}{1,3}|\d{1,2})[-.](\d{1,3})$/u.exec(only);
  const roman = romanValue(only);
  return [
    ...plain,
    ...(compound === null ? [] : [{ series: `${compound[1]} ${number - Number(compound[2])}`, label: only }]),
    ...(roman === null ? [] : [{ series: `i ${number - roman}`, label: only }]),
  ];
}

/** The 3 of `Beleidsplan 2024 pagina 3 van 30`. */
function afterPageWord(words: readonly string[], pageWords: readonly string[]): string | undefined {
  const at = words.findIndex((word) => pageWords.includes(word.toLowerCase()));
  return at < 0 ? undefined : words[at + 1];
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** Front matter is shorter than ninety pages. */
function romanValue(word: string): number | null {
  const letters = word.toLowerCase();
  if (!/^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(letters) || letters === '') return null;
  const values = [...letters].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function mostSupported(
  candidates: readonly Printed[],
  read: readonly (readonly Printed[])[],
  at: number,
): Printed | null {
  const around = read.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  const supported = candidates
    .map((each) => ({ each, pages: around.filter((page) => page.some(({ series }) => series === each.series)).length }))
    .filter(({ pages }) => pages > Math.min(OTHERS, read.length - 1))
    .sort((a, b) => b.pages - a.pages);
  return supported[0]?.each ?? null;
}

/**
 * A sheet without a number between sheets of one series has the number that is due. Before the first number it is counted back
 * as far as 1; a cover that comes before that has none, written as `[1]`, the sheet in brackets.
 */
function labelsOf(pages: readonly SourcePage[], chosen: readonly (Printed | null)[]): (string | null)[] {
  const next = following(chosen);
  let before: Printed | null = null;
  return pages.map(({ number }, at) => {
    const own = chosen[at] ?? null;
    const after = next[at] ?? null;
    if (own !== null) {
      before = own;
      return own.label;
    }
    if (before === null) return after === null ? null : (due(number, after) ?? `[${number}]`);
    return after === null || after.series === before.series ? due(number, before) : null;
  });
}

/** For each place the next number after it. */
function following(chosen: readonly (Printed | null)[]): (Printed | null)[] {
  const next: (Printed | null)[] = [];
  let last: Printed | null = null;
  for (let at = chosen.length - 1; at >= 0; at--) {
    next[at] = last;
    last = chosen[at] ?? last;
  }
  return next;
}

/** Only arabic numbers are counted on. */
function due(number: number, { series }: Printed): string | null {
  const [kind, offset] = series.split(' ');
  const value = number - Number(offset);
  return kind === '1' && value >= 1 ? String(value) : null;
}
