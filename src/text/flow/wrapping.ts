/**
 * Whether two lines of plain text are one paragraph. A line that was wrapped had no room for the first word of the next; how
 * much room there was shows in the longest lines.
 */
import type { SourcePage } from '../../model/document.js';
import { rawText } from '../draft.js';
import { type Marker, markerOf } from '../structure/marker.js';

/** Characters of a full line; null in a file that has each paragraph on one long line. */
export type Width = number | null;

const LONGEST_WRAPPED = 140;

export function widthOf(pages: readonly SourcePage[]): Width {
  let lines = 0;
  let long = 0;
  let width = 0;
  for (const page of pages) {
    for (const line of page.lines) {
      const length = rawText(line).length;
      if (length === 0) continue;
      lines++;
      if (length > LONGEST_WRAPPED) long++;
      else if (length > width) width = length;
    }
  }
  return long > lines * 0.1 ? null : width;
}

export function continues(line: string, next: string, width: Width): boolean {
  if (/\p{L}[-\u00ad]$/u.test(line.slice(-2)) && /^\p{L}/u.test(next)) return true;
  const ended = /[.!?:;]["'’”»)]*$/.test(line.slice(-6));
  if (/^["'‘“(]*\p{Ll}/u.test(next) && !ended) return true;
  // What is announced or finished is not wrapped: a marker behind it opens a list item, however full the line is.
  if (ended && isItemMark(markerOf(next))) return false;
  if (width === null || line.length > LONGEST_WRAPPED) return false;
  const word = next.indexOf(' ');
  const needed = line.length + 1 + (word < 0 ? next.length : word);
  return needed > (ended ? 0.9 : 0.8) * width;
}

/** A letter with a stop may be an initial that the line end cut off (*drs. / A. de Boer*). */
function isItemMark(marker: Marker | null): boolean {
  return marker !== null && marker !== 'letter';
}

/** A row of a table as spreadsheets paste it: cells with tabs between. */
export function isRow(text: string): boolean {
  return text.includes('\t') && /\S\t+\s*\S/.test(text) && markerOf(text) === null;
}
