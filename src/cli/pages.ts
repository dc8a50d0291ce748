/** `3-10,12` in, page ranges out; `7-` runs to the last page. */
import type { PageRange } from '../readers/reader.js';
import { USAGE } from './messages.nl.js';
import { usageError } from './usage-error.js';

export function parsePages(text: string): PageRange[] {
  return text.split(',').map((part) => {
    const match = /^\s*(\d{1,6})\s*(?:(-)\s*(\d{1,6})?)?\s*$/.exec(part);
    const from = Number(match?.[1]);
    const to = match?.[2] === undefined ? from : Number(match[3] ?? Number.MAX_SAFE_INTEGER);
    if (match === null || from < 1 || to < from) throw usageError(USAGE.pages(text));
    return { from, to };
  });
}
