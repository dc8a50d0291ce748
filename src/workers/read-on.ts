/**
 * A reading that was broken off in, a reading without the page that did it out: a page that hangs or blows up costs itself, not
 * the file. A second one costs what comes after it too, for who waits has waited long enough.
 */
import type { Source } from '../model/document.js';
import { isWanted, type ReadOptions } from '../readers/reader.js';
import { brokenOff, LINES_ONLY } from './messages.nl.js';

/** Why a reading was broken off. */
export type Break = 'tijd-op' | 'geheugen-op' | 'lezer-gestopt';

/** How far a reading came before it was broken off. */
export interface Reach {
  /** Of the document; 0 when it was not even opened, or has no pages that are read one by one. */
  readonly pages: number;
  /** Number of the last page that was read; 0 when none was. */
  readonly last: number;
}

/** What to ask of the next attempt; null when there is nothing to be won. */
export function readOn(options: ReadOptions, { pages, last }: Reach): ReadOptions | null {
  const { without = [], linesOnly = false } = options;
  if (pages === 0 || options.ocr !== undefined) return null;
  const left = Array.from({ length: pages }, (_, at) => at + 1).filter(
    (page) => isWanted(page, options) && !without.includes(page),
  );
  const stuck = left.find((page) => page > last);
  // All pages were read, so it was how they are drawn.
  if (stuck === undefined) return linesOnly ? null : { ...options, linesOnly: true };
  const lost = without.length === 0 ? [stuck] : left.filter((page) => page >= stuck);
  return lost.length === left.length ? null : { ...options, without: [...without, ...lost] };
}

/** The source with a notice about what was left out; `cause` is null when nothing was. */
export function toldOf(source: Source, { without = [], linesOnly = false }: ReadOptions, cause: Break | null): Source {
  if (cause === null) return source;
  const pages = [...without].sort((a, b) => a - b);
  const told = [...(pages.length > 0 ? [brokenOff(cause, pages)] : []), ...(linesOnly ? [LINES_ONLY] : [])];
  return {
    ...source,
    notices: [...source.notices, ...told.map((each) => ({ code: 'lezen-afgebroken', pages, ...each }))],
  };
}
