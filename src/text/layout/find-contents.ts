/** The body lines of one page in, those of a table of contents out: titles with a page number behind dots or far to the right. */
import type { Language } from '../../model/language.js';
import type { PlacedLine } from './placed-line.js';

const DOTTED = /\p{L}.*(?:\.{4,}|(?:\. ){4,}|…{2,}|_{4,})\s*(?:\d{1,3}|[ivx]{1,5})$/u;
const NUMBER = /^(?:\d{1,3}|[ivx]{1,5})$/;
const FEW = 3;
const MANY = 8;

export function findContents(lines: readonly PlacedLine[], language: Language): ReadonlySet<PlacedLine> {
  const heading = lines.find((line) => isContentsHeading(line.text, language));
  const dotted = lines.filter((line) => DOTTED.test(line.text));
  const plain = lines.filter((line) => endsInPageNumber(line));
  const entries = dotted.length >= plain.length ? dotted : plain;
  const enough = heading !== undefined || dotted.length >= FEW ? FEW : MANY;
  if (entries.length < enough || !isRising(entries)) return new Set();
  return new Set([...entries, ...firstHalves(lines, new Set(entries))]);
}

export function isContentsHeading(text: string, language: Language): boolean {
  return language.contentsHeadings.includes(
    text
      .toLowerCase()
      .replace(/[^\p{L}\s]/gu, '')
      .trim(),
  );
}

function endsInPageNumber({ line, text }: PlacedLine): boolean {
  const last = line.runs.at(-1)?.text.trim() ?? '';
  return line.runs.length > 1 && line.runs.length <= 3 && NUMBER.test(last) && /\p{L}{3}/u.test(text);
}

/** Page numbers go up; figures in a table do not. */
function isRising(entries: readonly PlacedLine[]): boolean {
  const numbers = entries.map((entry) => Number(/(\d{1,3})$/.exec(entry.text)?.[1] ?? 0));
  const rises = numbers.filter((number, at) => at === 0 || number >= (numbers[at - 1] ?? 0)).length;
  return rises >= numbers.length * 0.9;
}

/** A title of two lines has its number on the second; a title without a number stands between entries. */
function firstHalves(lines: readonly PlacedLine[], entries: ReadonlySet<PlacedLine>): PlacedLine[] {
  const first = lines.findIndex((line) => entries.has(line));
  return lines.filter((line, at) => {
    const next = lines[at + 1];
    return at > first && !entries.has(line) && next !== undefined && entries.has(next) && line.text.length < 100;
  });
}
