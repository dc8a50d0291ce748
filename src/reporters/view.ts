/** A Report made ready for reading: passages and evidence by id, what counts apart set apart, and how pages are named. */
import { ZONES_APART } from '../model/labels.js';
import type { Passage, Report, Signal, TermUse } from '../model/report.js';
import type { Span } from '../model/span.js';
import { OCR_TEXT } from './messages.nl.js';
import type { RenderOptions } from './reporter.js';

export interface View {
  readonly report: Report;
  readonly options: RenderOptions;
  readonly passage: (id: string) => Passage | undefined;
  readonly usesIn: (passage: Passage) => readonly TermUse[];
  readonly signalsIn: (passage: Passage) => readonly Signal[];
  readonly spansOf: (ids: readonly string[]) => Span[];
  /** Uses about citizens in the note's own words. */
  readonly counted: readonly TermUse[];
  readonly apart: readonly TermUse[];
  readonly outside: readonly TermUse[];
}

export function createView(report: Report, options: RenderOptions): View {
  const passages = new Map(report.passages.map((passage) => [passage.id, passage]));
  const spans = new Map([...report.uses, ...report.signals].map(({ id, span }) => [id, span]));
  const uses = groupBy(report.uses, ({ passage }) => passage);
  const signals = groupBy(report.signals, ({ passage }) => passage);
  const isApart = ({ passage }: TermUse) => ZONES_APART.includes(passages.get(passage)?.zone ?? 'tekst');
  const own = report.uses.filter((use) => !isApart(use));
  return {
    report,
    options,
    passage: (id) => passages.get(id),
    usesIn: ({ id }) => uses.get(id) ?? [],
    signalsIn: ({ id }) => signals.get(id) ?? [],
    spansOf: (ids) => ids.flatMap((id) => spans.get(id) ?? []),
    counted: own.filter(({ scope }) => scope === 'burger'),
    outside: own.filter(({ scope }) => scope === 'buiten'),
    apart: report.uses.filter(isApart),
  };
}

/**
 * `p. iv (blad 4) · 2 Wat wij verwachten`; the sheet where the printed number is another one, and no page for a text that
 * has only one.
 */
export function placeOf(passage: Passage, { report }: View): string {
  const { section, ocr } = passage;
  const parts = [report.document.health.pages > 1 ? sheetOf(passage) : null, section, ocr === true ? OCR_TEXT : null];
  return parts.filter((part) => part !== null).join(' · ');
}

/** `p. 4`, or `p. iv (blad 4)` where another number is printed. */
export function sheetOf({ page, pageLabel }: Pick<Passage, 'page' | 'pageLabel'>): string {
  return pageLabel === String(page) ? `p. ${page}` : `p. ${pageLabel} (blad ${page})`;
}

/** Empty for a text of one page. */
export function pagesOf(passages: readonly Passage[], { report }: View): string {
  return report.document.health.pages > 1 ? pageRanges(passages.map(({ page }) => page)) : '';
}

/** 3, 4, 5, 9 → `3-5, 9` */
export function pageRanges(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of [...new Set(pages)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && page === last[1] + 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
