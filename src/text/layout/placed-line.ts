/** A line of a laid-out page with what the layout steps ask of it at hand. */
import type { Box, Line, SourcePage } from '../../model/document.js';
import { type DraftLine, type Joint, rawText } from '../draft.js';

export interface PlacedLine {
  readonly line: Line;
  readonly page: number;
  readonly box: Box;
  readonly size: number;
  readonly bold: boolean;
  readonly text: string;
  /** Of a table row: the lines that its first cell goes on with. */
  readonly tail: readonly PlacedLine[];
  /** Of a table row whose cells take more than one line: the lines of each cell; empty for anything else. */
  readonly cells: readonly (readonly PlacedLine[])[];
}

export function placedLines(page: SourcePage): PlacedLine[] {
  return page.lines.flatMap((line) => {
    const text = rawText(line).trim();
    if (line.box === null || text === '') return [];
    return [
      { line, page: page.number, box: line.box, size: line.size ?? 10, bold: line.bold, text, tail: [], cells: [] },
    ];
  });
}

export function draftLine({ line, page }: PlacedLine, joint: Joint = 'wrap'): DraftLine {
  return { line, joint, page };
}

/** Distance between baselines; negative when the next line stands higher. */
export function drop(line: PlacedLine, next: PlacedLine): number {
  return line.box.y0 - next.box.y0;
}

export function isSameSize(a: { readonly size: number }, b: { readonly size: number }): boolean {
  return Math.abs(a.size - b.size) <= 0.06 * Math.max(a.size, b.size);
}

export function endsSentence(text: string): boolean {
  return /[.!?:;]["'’”»)\]⁰¹²³⁴-⁹]*$/.test(text.slice(-6));
}

export function startsLow(text: string): boolean {
  return /^["'‘“„(]*\p{Ll}/u.test(text);
}

/** A number in brackets with the rest of a sentence behind it, `(12) lid 3`, which elsewhere could open a list item. */
export function startsWithReference(text: string): boolean {
  return /^\(\d{1,3}\)\s+\p{Ll}/u.test(text);
}

/** Text that stops where a sentence cannot, before text that starts where a sentence does not. */
export function runsOn(text: string, next: string): boolean {
  if (/\p{L}[-\u00ad]$/u.test(text.slice(-2)) && /^\p{L}/u.test(next)) return true;
  return !endsSentence(text) && (startsLow(next) || (/[\p{L},]$/u.test(text) && startsWithReference(next)));
}

/** In ems: a jump back up of less is one to the next cell. */
const COLUMN_HEIGHT = 12;

/** In another column or on another page: a sentence that stops short goes on, even with a name. Cells of a table do not. */
export function goesOnElsewhere(lines: readonly PlacedLine[], next: PlacedLine): boolean {
  const last = lines.at(-1);
  if (last === undefined || !isSameSize(last, next)) return false;
  if (runsOn(last.text, next.text)) return true;
  const isBeside = last.page === next.page && drop(last, next) > -last.size * COLUMN_HEIGHT;
  return (
    lines.length > 1 &&
    !isBeside &&
    !endsSentence(last.text) &&
    !lines.every((line) => line.bold) &&
    last.bold === next.bold
  );
}
