/** Passages in, quotations with their place out, as a person pastes them into a letter. */
import type { Passage } from '../../model/report.js';
import { OCR_TEXT } from '../messages.nl.js';
import { PAPER } from '../paper.nl.js';
import { quotation } from '../terminal/quotation.js';
import { pagesOf, type View } from '../view.js';
import { type Part, quiet } from './sheet.js';

/** Title of the note, or the name of its file. */
export function titleOf({ report: { document } }: View): string {
  return document.title ?? fileName(document.path);
}

export function fileName(path: string): string {
  return path.split('/').at(-1) ?? path;
}

/** „p. iv (blad 4 van de pdf), paragraaf ‘2 Wat wij verwachten’”; no page for a text that has none. `bothPages`: the sheet too where it is the printed number. */
export function whereOf(
  { page, pageLabel, section, ocr }: Passage,
  { report: { document } }: View,
  bothPages = false,
): string {
  const sheet = pageLabel === String(page) && !bothPages ? PAPER.page(pageLabel) : PAPER.pageAndSheet(pageLabel, page);
  const parts = [
    document.health.pages > 1 ? sheet : null,
    section === null ? null : PAPER.section(section),
    ocr === true ? OCR_TEXT : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? PAPER.noPlace : parts.join(', ');
}

/** `most`: about how many characters of a passage are quoted. */
export function quoteParts(
  passages: readonly Passage[],
  view: View,
  {
    most,
    quotes,
    because,
  }: { readonly most: number; readonly quotes: number; readonly because: (passage: Passage) => readonly string[] },
): Part[] {
  const rest = passages.slice(quotes);
  return [
    ...passages.slice(0, quotes).map((passage) => quoteOf(passage, because(passage), most, view)),
    ...(rest.length === 0 ? [] : [quiet(PAPER.more(rest.length, pagesOf(rest, view)))]),
  ];
}

export function quoteOf(
  passage: Passage,
  because: readonly string[],
  most: number,
  view: View,
  place = whereOf(passage, view),
): Part {
  const pieces = quotation(passage, view.spansOf(because), { most, signs: false });
  return { kind: 'quote', pieces, place };
}

export function passagesOf(ids: readonly string[], view: View): Passage[] {
  return ids.flatMap((id) => view.passage(id) ?? []);
}
