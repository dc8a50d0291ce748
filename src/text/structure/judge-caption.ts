/** Whether a paragraph is the caption of a figure or table: it opens with the word for it and a number. */
import type { Language } from '../../model/language.js';

const LONGEST = 200;

export function isCaption(text: string, language: Language): boolean {
  if (text.length > LONGEST || /[;,]$/.test(text.slice(-1))) return false;
  const match = /^(\p{L}+\.?)\s*(\d+(?:[.-]\d+)*)?[.:]?(?:\s|$)/u.exec(text);
  if (match === null) return false;
  const isWord = language.captionWords.includes((match[1] ?? '').toLowerCase());
  return isWord && (match[2] !== undefined || /^\p{L}+:/u.test(text));
}
