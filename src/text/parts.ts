/**
 * Pages in, the stretches out that count their pages from one again: where a municipality joins documents into one file, their
 * printed numbers start anew. Chapters and appendices may do so too; whoever reads it has to look.
 */
import type { SourcePage } from '../model/document.js';
import type { Part } from '../model/health.js';
import type { Language } from '../model/language.js';
import { rawText } from './draft.js';

/** Share of the page's height in which page numbers stand. */
const MARGIN = 0.14;

interface Printed {
  /** Sheet. */
  readonly page: number;
  readonly number: number;
  /** As in `3 van 12`. */
  readonly total: number | null;
}

/** Empty when everything counts on. */
export function findParts(pages: readonly SourcePage[], language: Language): Part[] {
  const printed = pages.flatMap((page) => printedOn(page, language) ?? []);
  const starts = [1];
  printed.forEach((each, at) => {
    const before = printed[at - 1];
    if (before === undefined || !startsAnew(before, each, printed[at + 1])) return;
    starts.push(Math.max(before.page + 1, each.page - each.number + 1));
  });
  if (starts.length === 1) return [];
  return starts.map((from, at) => ({ from, to: (starts[at + 1] ?? pages.length + 1) - 1 }));
}

/** Confirmed by the number after it, or by another total. */
function startsAnew(before: Printed, each: Printed, after: Printed | undefined): boolean {
  if (each.number > 2 || each.number > before.number) return false;
  const isOtherTotal = each.total !== null && before.total !== null && each.total !== before.total;
  const goesOn = after !== undefined && after.page - after.number === each.page - each.number;
  return before.number > 1 ? goesOn || isOtherTotal || each.total === 1 : isOtherTotal;
}

function printedOn(page: SourcePage, language: Language): Printed | null {
  const height = page.height ?? 0;
  for (const line of page.lines) {
    if (line.box === null) continue;
    const middle = (line.box.y0 + line.box.y1) / 2;
    if (middle < height * (1 - MARGIN) && middle > height * MARGIN) continue;
    const numbers = numbersOnly(rawText(line), language);
    const [number, total = null] = numbers ?? [];
    if (number !== undefined && number > 0 && (total === null || total >= number)) {
      return { page: page.number, number, total };
    }
  }
  return null;
}

/** The one or two numbers of a line that holds nothing else but the words around page numbers. */
function numbersOnly(text: string, language: Language): number[] | null {
  if (text.length > 30) return null;
  const words = text.toLowerCase().match(/\d+|[^\s\d|/–—-]+/g) ?? [];
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word)).map(Number);
  const isPure = words.every((word) => /^\d{1,4}$/.test(word) || language.pageWords.includes(word));
  return isPure && numbers.length > 0 && numbers.length < 3 ? numbers : null;
}
