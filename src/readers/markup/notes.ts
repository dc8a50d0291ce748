/**
 * A tree in, its notes out by key, as the reference in the text and the note itself name each other: mammoth, LibreOffice, Word
 * and pandoc each have their way with ids (`footnote-2`, `sdfootnote1sym`, `_ftn1`, `fn1`).
 */
import { descendants, type Element, textIn } from './element.js';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const KEY = /^#?_?((?:sd)?(?:foot|end)note|ftn|edn|fn|en)[-_:]?(\d{1,4}|[ivxlc]{1,6})(?:sym)?$/;
const BACK = /^#_?(?:(?:sd)?(?:foot|end)note|ftn|edn|fn|en)[-_:]?(?:ref.*|.*(?:ref|anc))$/;

export function notesIn(root: Element): ReadonlyMap<string, Element> {
  const notes = new Map<string, Element>();
  for (const each of descendants(root)) {
    const key = each.tag === 'a' || each.tag === 'sup' ? null : keyOf(each.attributes.id);
    if (key !== null && !notes.has(key)) notes.set(key, each);
  }
  return notes;
}

/** The key of the note that a link refers to, when there is such a note. */
export function referenceIn(each: Element, notes: ReadonlyMap<string, Element>): string | null {
  if (each.tag !== 'a') return null;
  const key = keyOf(each.attributes.href);
  return key !== null && notes.has(key) ? key : null;
}

/** The arrow or number at a note that leads back to the text. */
export function isBackLink(each: Element): boolean {
  return each.tag === 'a' && BACK.test(each.attributes.href ?? '');
}

/** As printed pages show it, so that the mark is no part of the word before it. */
export function noteMark(reference: Element): string {
  const digits = /\d+/.exec(textIn(reference))?.[0];
  return digits === undefined ? '*' : raised(digits);
}

export function raised(digits: string): string {
  return [...digits].map((digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join('');
}

function keyOf(id: string | undefined): string | null {
  const match = KEY.exec((id ?? '').toLowerCase());
  return match === null ? null : `${match[1]}${match[2]}`;
}
