/**
 * One passage → the spans of its sentences. Linear, unlike Intl.Segmenter on Node 20; abbreviations come from
 * lexicon/language. A newline stands between list items and always ends a sentence.
 */
import type { Language } from '../model/language.js';
import type { Span } from '../model/span.js';

/** A stop with what may close a sentence behind it, note marks too, then white space or the end; or a newline. */
const STOP = /(?:\.{3}|…|[.!?]{1,8})['"’”»)\]⁰¹²³⁴-⁹]*(?=\s|$)|\n/g;

export function splitSentences(text: string, language: Language): Span[] {
  if (!mayStop(text)) return text.trim() === '' ? [] : [trim(text, 0, text.length)];
  const spans: Span[] = [];
  let start = 0;
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (!endsSentence(text, start, stop.index, end, language.abbreviations)) continue;
    if (text.slice(start, end).trim() !== '') spans.push(trim(text, start, end));
    start = end;
  }
  if (text.slice(start).trim() !== '') spans.push(trim(text, start, text.length));
  return spans;
}

/** Is there a mark that a blank, a closing mark or the end can follow? A loop, for most headings and cells of tables have none. */
function mayStop(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE || (isStop(code) && !isLetterOrDigit(text.charCodeAt(at + 1)))) return true;
  }
  return false;
}

const NEWLINE = 0x0a;

/** Full stop, exclamation mark, question mark, ellipsis. */
function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** A number of one or two digits with a stop is a list number only where the sentence begins; *ouder dan 75. De …* ends one. */
function endsSentence(
  text: string,
  start: number,
  stop: number,
  end: number,
  abbreviations: readonly string[],
): boolean {
  const next = /^\s+["'‘“„«([]*(\S)/.exec(text.slice(end, end + 12))?.[1];
  if (next === undefined) return true;
  if (text[stop] === '\n') return true;
  if (text[stop] !== '.') return !isLower(next);
  const word = /\S*$/.exec(text.slice(Math.max(0, stop - 24), stop + 1))?.[0].replace(/^["'‘“„«([]+/, '') ?? '';
  if (abbreviations.includes(word.toLowerCase()) || /^(?:\p{L}\.)+$/u.test(word)) return false;
  if (/^\s*\d{1,2}\.$/.test(text.slice(start, stop + 1))) return false;
  return !isLower(next);
}

function isLower(character: string): boolean {
  return character !== character.toUpperCase();
}

function trim(text: string, start: number, end: number): Span {
  const before = text.slice(start, end);
  return { start: start + before.length - before.trimStart().length, end: start + before.trimEnd().length };
}
