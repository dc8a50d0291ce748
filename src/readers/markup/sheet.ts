/**
 * What blocks-of writes on: the blocks that are done and the one that is being filled. A cell and a note get a sheet of their own,
 * which shares the notes of the document.
 */
import type { Line, Role } from '../../model/document.js';
import { plainLine } from '../plain-lines.js';
import type { Element } from './element.js';

export interface Place {
  readonly role: Role;
  readonly level: number | null;
}

export interface Sheet {
  readonly lines: Line[];
  readonly notes: ReadonlyMap<string, Element>;
  readonly isNote: ReadonlySet<Element>;
  /** Of the block that is being filled. */
  text: string;
  bold: boolean;
  /** Notes referred to in it, with their marks. */
  pending: { readonly key: string; readonly mark: string }[];
  readonly placed: Set<string>;
  /** Mark of the item whose first line is still to come. */
  mark: string;
}

/** A fresh sheet that shares the notes of the document. */
export function startSheet({ notes, isNote, placed }: Pick<Sheet, 'notes' | 'isNote' | 'placed'>): Sheet {
  return { lines: [], notes, isNote, text: '', bold: true, pending: [], placed, mark: '' };
}

export function addText(sheet: Sheet, text: string, isBold: boolean): void {
  if (!isBold && /\S/.test(text)) sheet.bold = false;
  sheet.text += text.replace(/[ \t\r\n\f]+/g, ' ');
}

export function refer(sheet: Sheet, key: string, mark: string): void {
  sheet.text += mark;
  sheet.pending.push({ key, mark });
}

export function joined(lines: readonly Line[]): string {
  return lines
    .flatMap(({ runs }) => runs.map(({ text }) => text))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Templates number whole paragraphs by a heading style; what is longer than this is such a one. */
const LONGEST_HEADING = 250;

/** Ends the block and gives the notes that it refers to, which come next. */
export function endBlock(sheet: Sheet, { role, level }: Place): Sheet['pending'] {
  const { pending } = sheet;
  const text = sheet.text
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  if (text !== '') {
    const mark = role === 'heading' || sheet.mark === '' ? '' : `${sheet.mark} `;
    const keepsRole = role !== 'heading' || text.length <= LONGEST_HEADING;
    const line = keepsRole ? plainLine(mark + text, role, level) : plainLine(text, 'paragraph');
    sheet.lines.push({ ...line, bold: sheet.bold });
    sheet.mark = '';
  }
  sheet.text = '';
  sheet.bold = true;
  sheet.pending = [];
  return pending;
}
