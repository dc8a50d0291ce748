/**
 * How much one document may hold. Above it a file is refused in words, because what comes after it (one string, its tokens,
 * one report) has to fit in the memory of a small computer.
 */
import type { Run, Source } from '../model/document.js';
import { readerError } from './messages.nl.js';
import { isWanted, type ReadOptions } from './reader.js';

/** A council's file of a whole year stays below it. The messages name both numbers. */
export const MOST_PAGES = 3000;
export const MOST_CHARACTERS = 10_000_000;
/** What a run weighs beside its characters: a page of loose letters is heavier than it is long. */
const RUN = 10;
/** Bytes of a text file; in UTF-16 that is the same number of characters. */
export const MOST_TEXT_BYTES = 2 * MOST_CHARACTERS;
/** Pages that are left out are listed, so they too are counted. */
const MOST_LISTED_PAGES = 100 * MOST_PAGES;

/** @throws OntwarError `te-veel-bladzijden`; counted are the pages that were asked for */
export function refuseTooManyPages(count: number, options: ReadOptions): void {
  if (count <= MOST_PAGES) return;
  let wanted = 0;
  for (let page = 1; page <= Math.min(count, MOST_LISTED_PAGES); page++) if (isWanted(page, options)) wanted++;
  if (wanted > MOST_PAGES || count > MOST_LISTED_PAGES) throw readerError('te-veel-bladzijden');
}

/** Adds up what it is shown. @throws OntwarError `te-groot` when it is too much */
export function textMeter(): (runs: readonly Run[]) => void {
  let size = 0;
  return (runs) => {
    for (const { text } of runs) size += text.length + RUN;
    if (size > MOST_CHARACTERS) throw readerError('te-groot');
  };
}

/** For readers that have everything at once. @throws OntwarError `te-groot` */
export function refuseTooMuch({ pages }: Source): void {
  const add = textMeter();
  for (const { lines } of pages) for (const { runs } of lines) add(runs);
}
