/** The kind of a list and the number of an item in, the mark that a reader of the page sees before it out. */
import { toRoman } from '../../model/roman.js';
import type { Element } from './element.js';

/** Typed by hand in the item itself. */
const TYPED = /^\s*(?:[•●○▪–—*-]|\(?\d{1,3}(?:°\.?|[.)])|\(?[a-zA-Z][.)])\s/;

/** The marks of the items of a list, in order; empty for an item that brings its own. */
export function listMarks(list: Element, items: readonly Element[], textOf: (item: Element) => string): string[] {
  let number = Number(list.attributes.start ?? 1) || 1;
  return items.map((item) => {
    number = Number(item.attributes.value ?? number) || number;
    const mark = TYPED.test(textOf(item)) ? '' : markOf(list, number);
    number++;
    return mark;
  });
}

function markOf(list: Element, number: number): string {
  if (list.tag !== 'ol') return '•';
  const { type = '1', suffix = '.' } = list.attributes;
  return `${ordinal(type, number)}${suffix === '' ? '.' : suffix}`;
}

function ordinal(type: string, number: number): string {
  if (type === 'a' || type === 'A') return cased(letters(number), type === 'A');
  if (type === 'i' || type === 'I') return cased(roman(number), type === 'I');
  return String(number);
}

function cased(text: string, isUpper: boolean): string {
  return isUpper ? text.toUpperCase() : text;
}

function letters(number: number): string {
  return String.fromCharCode(97 + ((Math.max(1, number) - 1) % 26));
}

function roman(number: number): string {
  return toRoman(Math.min(Math.max(1, number), 399));
}
