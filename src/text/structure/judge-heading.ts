/**
 * The text of one line that stands alone in, its depth as a heading out, or 0. Without type sizes only shape speaks: short,
 * no full stop, a capital or a number in front.
 */
import type { Language } from '../../model/language.js';

const LONGEST_HEADING = 110;
const NUMBERED = /^(?:(\d{1,2}(?:\.\d{1,2}){0,4})[.:)]?|([IVX]{1,5}|[A-Z])[.:])\s+(?=["'‘“(]?[\p{Lu}\d])/u;

export function looksLikeHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || /[.;,:…]["'’”»)]?$/.test(text) || text.includes('\t')) return false;
  return (
    /^["'‘“(§]*[\p{Lu}\d]/u.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[.!?]\s+\p{Lu}.*\s\S+\s\S+/u.test(withoutNumber(text))
  );
}

/** Depth by the words and numbers a heading opens with; null where they tell nothing. */
export function depthByWords(text: string, language: Language): number | null {
  const first = firstWord(text);
  if (language.appendixWords.includes(first) || language.chapterWords.includes(first)) return 2;
  if (language.articleWords.includes(first)) return 3;
  const number = NUMBERED.exec(text);
  if (number === null) return null;
  return number[1] === undefined ? 2 : Math.min(6, number[1].split('.').length + 1);
}

export function isArticleHeading(text: string, language: Language): boolean {
  return language.articleWords.includes(firstWord(text)) && /^\S+\s+\S*\d/.test(text);
}

export function isAppendixHeading(text: string, language: Language): boolean {
  return language.appendixWords.includes(firstWord(text));
}

export function isContentsHeading(text: string, language: Language): boolean {
  if (text.length > 40) return false;
  return language.contentsHeadings.includes(
    text
      .toLowerCase()
      .replace(/[^\p{L}\s]/gu, '')
      .trim(),
  );
}

function firstWord(text: string): string {
  return (/^["'‘“(]*([\p{L}§]+\.?)/u.exec(text)?.[1] ?? '').toLowerCase();
}

function withoutNumber(text: string): string {
  return text.replace(NUMBERED, '');
}
