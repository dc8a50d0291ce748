/** The body lines of one page in, those of a table of contents out: titles with a page number behind dots or far to the right. */
import type { Language } from '../../model/language.js';
import { isContentsHeading } from '../structure/judge-heading.js';
import type { PlacedLine } from './placed-line.js';

const LEADER = /(?:\.{4}|(?:\. ){4}|…{2}|_{4})\s*(?:\d{1,3}|[ivx]{1,5})$/;
const NUMBER = /^(?:\d{1,3}|[ivx]{1,5})$/;
const FEW = 3;
const MANY = 8;

export function findContents(lines: readonly PlacedLine[], language: Language): ReadonlySet<PlacedLine> {
  const heading = lines.find((line) => isContentsHeading(line.text, language));
  const dotted = lines.filter(
    (line) => /[\divx]$/.test(line.text) && LEADER.test(line.text.slice(-16)) && /\p{L}/u.test(line.text),
  );
  const plain = lines.filter((line) => endsInPageNumber(line));
  const entries = dotted.length >= plain.length ? dotted : plain;
  const enough = heading !== undefined || dotted.length >= FEW ? FEW : MANY;
  if (entries.length < enough || !isRising(entries)) return new Set();
  return new Set([...entries, ...between(lines, entries)]);
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
function between(lines: readonly PlacedLine[], entries: readonly PlacedLine[]): PlacedLine[] {
  const [first] = entries;
  const last = entries.at(-1);
  if (first === undefined || last === undefined) return [];
  return lines
    .slice(lines.indexOf(first), lines.indexOf(last))
    .filter((line) => line.text.length < 110 && !/[.;]$/.test(line.text));
}
