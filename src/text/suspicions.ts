/** What of a page that was read is nevertheless not to be trusted: by its words, and by how much of it is picture. */
import type { SourcePage } from '../model/document.js';
import type { Suspicion } from '../model/health.js';
import { rawText } from './draft.js';

/** Less says too little. */
const ENOUGH_WORDS = 40;
/** Share of odd words: none of 330 pages of real notes and budgets reaches it; with one letter in twenty wrong half of them do, with one in ten all. */
const NOISY = 0.04;
const LEAST_ODD = 5;
/** Share of the page. A scan covers all of it, but for what the scanner cut off. */
const WHOLE = 0.85;
const PART = 0.25;

export function suspicionsOf(page: SourcePage): Suspicion[] {
  if (page.unread !== null || page.lines.length === 0) return [];
  const pictured = page.pictured ?? 0;
  const isScan = pictured >= WHOLE && page.lines.length > 3;
  return [
    ...(isNoisy(page.lines.map(rawText).join(' ')) ? (['ocr-ruis'] as const) : []),
    ...(page.ocr ? (['ocr'] as const) : []),
    ...(isScan && !page.ocr ? (['tekst-op-scan'] as const) : []),
    ...(!isScan && !page.ocr && pictured >= PART ? (['deels-afbeelding'] as const) : []),
  ];
}

export function isNoisy(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /[\p{L}|~^\\{}©®«»¬¦]/u.test(word));
  if (words.length < ENOUGH_WORDS) return false;
  const odd = words.filter((word) => ODD.some((pattern) => pattern.test(word))).length;
  return odd >= LEAST_ODD && odd > words.length * NOISY;
}

/** The mistakes that recognisers make, as far as no Dutch word looks like them. */
const ODD: readonly RegExp[] = [
  // A figure for a letter: v1agen, m0eten, 0ndersteuning.
  /\p{Ll}[0-9]\p{Ll}/u,
  /^[01568]\p{Ll}{4,}$/u,
  // A mark in a word: zelf~redzaam, kr|cht. Not the full stop and colon of web addresses and of inwoner:s.
  /^[\p{L}-]*\p{L}[|~^\\{}[\]<>*=;!?"„”§£¥©®«»¬¦]+\p{Ll}[\p{L}-]*[.,;:]?$/u,
  // A capital among small letters: eiGen, verantwoordeLijk.
  /^\p{Lu}?\p{Ll}+[\p{Lu}]\p{Ll}{2,}\p{Lu}|^\p{Ll}{2,}[IJLOSZ]\p{Ll}{2,}/u,
  // Rows of letters that no word has.
  /^[bcdfghjklmnpqrstvwxz]{5,}[.,;:]?$/,
  /([^\p{N}.…_–—*=-])\1\1/u,
  // A speck for a letter.
  /^[|~^\\{}©®«»¬¦]+$/,
  /^[bcdfghjklmnpqrtvwxyz]$/,
];
