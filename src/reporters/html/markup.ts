/**
 * Pieces of HTML that are safe by their making: `html` escapes every value that is not itself made by `html`, and takes the
 * power from control characters and marks that turn the reading direction. Values stand in text or in quoted attributes; never
 * in a tag name, a script or a style.
 */
import { defuse } from '../defuse.js';

const MADE = Symbol('made by html');

export interface Safe {
  readonly [MADE]: string;
}

/** Nothing is written for null and false. */
export type Value = Safe | string | number | null | false | readonly Value[];

export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Safe {
  let text = strings[0] ?? '';
  for (const [index, value] of values.entries()) text += textOf(value) + (strings[index + 1] ?? '');
  return { [MADE]: text };
}

export function markupOf(safe: Safe): string {
  return safe[MADE];
}

/** For our own style and script alone: written as it is. */
export function ownCode(code: string): Safe {
  return { [MADE]: code };
}

/** Text of the note with its line ends kept, for places that show them. */
export function withLines(text: string): Safe {
  return { [MADE]: text.split('\n').map(escapeText).join('\n') };
}

/** Many pieces, one after the other, without the cost of a list in a list. */
export function joined(parts: readonly Safe[], between = ''): Safe {
  return { [MADE]: parts.map(markupOf).join(between) };
}

function textOf(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeText(value);
  if (Array.isArray(value)) return value.map(textOf).join('');
  return (value as Safe)[MADE];
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escapeText(text: string): string {
  return defuse(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');
}
