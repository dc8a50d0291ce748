/**
 * Paragraphs of a document in, for each its depth as a heading out, 0 for none. Larger or bolder than the text, numbered as
 * headings are, or alone above its text: and short, without the full stop of a sentence.
 */
import type { Language } from '../../model/language.js';
import { depthByWords, looksLikeHeading } from '../structure/judge-heading.js';
import type { Type } from './measure.js';
import type { Paragraph } from './paragraphs.js';

const MOST_LINES = 4;
const LONGEST = 200;
/** Than the text: sizes go up by a point at least. */
const LARGER = 1.06;
const MUCH_LARGER = 1.3;
/** Longer than this in nearly the size of the text is a sentence set apart. */
const LONG_FOR_TEXT_SIZE = 110;

interface Style {
  readonly size: number;
  readonly bold: boolean;
  /** By the number or word it opens with. */
  readonly depth: number;
}

export function judgeHeadings(found: readonly Paragraph[], type: Type, language: Language): number[] {
  const styles = found.map((each, at) =>
    isHeading(each, found[at + 1], type, language) ? styleOf(each, language) : null,
  );
  const keys = [
    ...new Map(styles.flatMap((style) => (style === null ? [] : [[keyOf(style), style] as const]))).values(),
  ];
  const ranks = new Map(keys.sort(byWeight).map((style, at) => [keyOf(style), at + 1]));
  return styles.map((style) => (style === null ? 0 : (ranks.get(keyOf(style)) ?? 1)));
}

function isHeading(each: Paragraph, next: Paragraph | undefined, type: Type, language: Language): boolean {
  const [first] = each.lines;
  if (first === undefined || each.lines.length > MOST_LINES) return false;
  const { text } = each;
  if (text.length > LONGEST || !/\p{L}{2}/u.test(text) || /[.;,…]["'’”»)]?$/.test(text)) return false;
  if (first.line.role === 'heading') return true;
  const isNumbered = depthByWords(text, language) !== null;
  if (each.isItem && !isNumbered) return false;
  if (/:$/.test(text) || /^\p{Ll}/u.test(text)) return false;
  if (first.size > type.size * MUCH_LARGER) return true;
  if (text.length > LONG_FOR_TEXT_SIZE) return false;
  if (first.size > type.size * LARGER) return true;
  if (first.size < type.size * 0.96) return false;
  if (each.lines.every((line) => line.bold)) return each.lines.length <= 3;
  return each.lines.length === 1 && looksLikeHeading(text) && standsAbove(each, next, isNumbered);
}

/** White space above, the text close below. */
function standsAbove(each: Paragraph, next: Paragraph | undefined, isNumbered: boolean): boolean {
  if (next === undefined || each.above < 1.3) return false;
  const length = next.lines.reduce((sum, line) => sum + line.text.length, 0);
  if (isNumbered) return !next.isItem && length > 40;
  return next.above < 1.25 && next.above < each.above && length > 60;
}

function styleOf(each: Paragraph, language: Language): Style {
  const size = Math.round((each.lines[0]?.size ?? 0) * 2) / 2;
  return { size, bold: each.lines[0]?.bold ?? false, depth: depthByWords(each.text, language) ?? 2 };
}

function keyOf({ size, bold, depth }: Style): string {
  return `${size} ${bold} ${depth}`;
}

function byWeight(a: Style, b: Style): number {
  return b.size - a.size || Number(b.bold) - Number(a.bold) || a.depth - b.depth;
}
