/**
 * Whether the text layer of a page is language. Fonts without a Unicode map give control characters, private characters or
 * wrong letters; readable text has vowels among its letters, and Dutch prose has its function words.
 */
import type { SourcePage } from '../model/document.js';
import { rawText } from './draft.js';

const WORD = /[A-Za-zÀ-ÖØ-öø-ſ]+/g;
/** What tables and tables of contents are full of. */
const FIGURES = /[\s\d.,+()%€/|_…•–-]/g;
/** Fewer letters tell nothing: a page may hold one table of figures or one name. */
const ENOUGH = 40;
/** Characters of a page that are judged: a page is one thing or the other. */
const SAMPLE = 3000;

export function isReadable(page: SourcePage, functionWords: ReadonlySet<string>): boolean {
  if (page.unread !== null || page.width === null) return true;
  return isLanguage(page.lines.map(rawText).join(' ').slice(0, SAMPLE), functionWords);
}

export function isLanguage(text: string, functionWords: ReadonlySet<string>): boolean {
  const visible = text.replace(FIGURES, '').length;
  const strange = (text.match(/(?![\t\n\v\f\r])[\p{Cc}\ufffd]/gu) ?? []).length;
  if (strange > 8 && strange > visible * 0.1) return false;
  const words = text.match(WORD) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (visible > 100 && letters < visible * 0.6) return false;
  if (letters < ENOUGH) return true;
  const vowels = (text.match(/[aeiouyàáâäèéêëìíîïòóôöùúûü]/gi) ?? []).length / letters;
  if (vowels < 0.2 || vowels > 0.65) return false;
  const long = words.filter((word) => word.length > 1);
  if (long.length < letters / 20) return false;
  return letters < 400 || shareOfFunctionWords(text, functionWords) > 0.02;
}

export function shareOfFunctionWords(text: string, functionWords: ReadonlySet<string>): number {
  const words = text.toLowerCase().match(WORD) ?? [];
  if (words.length === 0) return 0;
  return words.filter((word) => functionWords.has(word)).length / words.length;
}
