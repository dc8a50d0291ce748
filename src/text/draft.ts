/**
 * What the steps of the text stage hand each other: units, the paragraphs as found, and drafts, the passages as meant. Both
 * are lists of lines that are not yet text; a draft becomes one block, or more when it is long.
 */
import type { Line } from '../model/document.js';
import type { Zone } from '../model/labels.js';

/** How a line hangs on the line before it: as running text, as a next list item, or as a next table cell. */
export type Joint = 'wrap' | 'item' | 'cell';

export interface DraftLine {
  readonly line: Line;
  readonly joint: Joint;
  /** Page number. */
  readonly page: number;
}

/** What a unit is, as far as its format or layout tells; `text` may still turn out to be a heading, an item or a quotation. */
export type Kind =
  | 'text'
  | 'heading'
  | 'item'
  | 'row'
  | 'quote'
  | 'note'
  | 'box'
  | 'caption'
  | 'head'
  | 'foot'
  | 'contents';

export interface Unit {
  readonly kind: Kind;
  /** Depth of a heading from 1; 0 where it is not known. */
  readonly level: number;
  readonly lines: readonly DraftLine[];
  /** For judging only; the canonical text is made by assemble. */
  readonly text: string;
}

export interface Draft {
  readonly zone: Zone;
  /** Depth of a heading from 1; 0 for anything else. */
  readonly level: number;
  readonly lines: readonly DraftLine[];
}

export function unit(kind: Kind, lines: readonly DraftLine[], level = 0, text = textOf(lines)): Unit {
  return { kind, level, lines, text };
}

/** The characters of a line as the reader gave them. */
export function rawText(line: Line): string {
  if (line.runs.length === 1) return line.runs[0]?.text ?? '';
  return line.runs.map((run) => run.text).join('');
}

/** Lines as one string, for judging what they are. */
export function textOf(lines: readonly DraftLine[]): string {
  const [only] = lines;
  if (lines.length === 1 && only !== undefined) return rawText(only.line).trim();
  return lines.map((each) => rawText(each.line).trim()).join(' ');
}
