/**
 * Pages in, the same pages out with their numbers as printed, as far as these are beyond doubt: they count along with the
 * sheets on most pages of a stretch, in the same head or foot. A stretch may begin anew, in another style, or after a cover. Elsewhere the
 * label stays as it was: from the file, or the number of the sheet.
 */
import type { SourcePage } from '../../model/document.js';
import type { Language } from '../../model/language.js';
import { type Numeral, written } from './numerals.js';
import { type PrintedNumber, printedNumbers } from './printed-numbers.js';

/** Pages that agree, and within how many before and behind. */
const FEWEST = 3;
const NEAR = 8;
/** Of the pages of a stretch that can show a number. */
const MOST = 0.5;

/** `at` is an index of pages, so that `value - at` stays the same while a series counts along. */
interface Placed extends PrintedNumber {
  readonly at: number;
  /** Series that it would belong to. */
  readonly series: string;
}

interface Stretch {
  from: number;
  to: number;
  count: number;
  readonly first: Numeral;
  readonly series: string;
}

export function withPrintedLabels(pages: readonly SourcePage[], language: Language): SourcePage[] {
  const found = labelsOf(pages, language);
  if (hasLabels(pages)) {
    const right = [...found].filter(([at, label]) => pages[at]?.label.toLowerCase() === label.toLowerCase()).length;
    if (right >= found.size - right) return [...pages];
  }
  return pages.map((page, at) => ({ ...page, label: found.get(at) ?? page.label }));
}

/** Of its own: labels that say no more than the number of the sheet were made by a program, not by a writer. */
function hasLabels(pages: readonly SourcePage[]): boolean {
  return pages.some(({ number, label }) => label !== String(number));
}

function labelsOf(pages: readonly SourcePage[], language: Language): Map<number, string> {
  const own = supported(pages.flatMap((page, at) => placed(page, at, language)));
  const stretches = stretchesOf(own).filter((each) => isDense(each, pages));
  const labels = new Map<number, string>();
  stretches.forEach((each, at) => {
    const { from, to } = grown(each, stretches[at - 1], stretches[at + 1], pages.length);
    for (let index = from; index <= to; index++)
      labels.set(index, written({ ...each.first, value: each.first.value + index - each.from }));
  });
  return labels;
}

function placed(page: SourcePage, at: number, language: Language): Placed[] {
  return printedNumbers(page, language).map((printed) => {
    const { prefix, style, value } = printed.numeral;
    return { ...printed, at, series: `${style} ${prefix} ${value - at}` };
  });
}

/** For each page the number that most pages around it go with, if enough do and no other number is as good. */
function supported(all: readonly Placed[]): Placed[] {
  const groups = new Map<string, Placed[]>();
  for (const number of all) {
    const key = `${number.series} ${number.around}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [number]);
    else group.push(number);
  }
  const best = new Map<number, { readonly number: Placed; readonly votes: number; readonly isTied: boolean }>();
  for (const group of groups.values()) {
    for (const number of group) {
      const votes = new Set(group.map(({ at }) => at).filter((at) => Math.abs(at - number.at) <= NEAR)).size;
      const known = best.get(number.at);
      if (votes < FEWEST || votes < (known?.votes ?? 0)) continue;
      const isTied = known !== undefined && known.votes === votes && known.number.series !== number.series;
      best.set(number.at, { number, votes, isTied });
    }
  }
  return [...best.values()].filter(({ isTied }) => !isTied).map(({ number }) => number);
}

function stretchesOf(numbers: readonly Placed[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { at, series, numeral } of [...numbers].sort((a, b) => a.at - b.at)) {
    const open = stretches.at(-1);
    if (open?.series === series) Object.assign(open, { to: at, count: open.count + 1 });
    else stretches.push({ from: at, to: at, count: 1, first: numeral, series });
  }
  return stretches;
}

function isDense({ from, to, count }: Stretch, pages: readonly SourcePage[]): boolean {
  const shown = pages.slice(from, to + 1).filter(({ unread, lines }) => unread === null && lines.length > 0).length;
  return count >= FEWEST && count >= shown * MOST;
}

/** The number is left out on a first page and often on a last; such pages count along, up to number 1 and the end of the file. */
function grown(each: Stretch, before: Stretch | undefined, after: Stretch | undefined, count: number) {
  const one = each.from - each.first.value + 1;
  const isFree = one >= 0 && one > (before?.to ?? -1);
  return { from: isFree ? one : each.from, to: after === undefined ? count - 1 : each.to };
}
