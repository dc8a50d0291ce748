/**
 * A tree in, the blocks of the document out with their roles: headings, paragraphs, items with the mark that the page shows,
 * rows, quotations, captions, and each note after the block that refers to it. Blanks are folded; a deliberate line end stays.
 */
import type { Line } from '../../model/document.js';
import { plainLine } from '../plain-lines.js';
import type { Element, Node } from './element.js';
import { listMarks } from './list-marker.js';
import { isBackLink, noteMark, notesIn, raised, referenceIn } from './notes.js';
import { addText, endBlock, joined, type Place, refer, type Sheet, startSheet } from './sheet.js';
import { cellsOf, isGrid, rowsOf } from './table.js';

/** What stands inside a line; every other tag ends the line before it. */
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark o:p output q ruby rb s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
/** What no reader of a page reads as its text. */
const MUTE = new Set(
  'script style template noscript head title meta link object embed iframe svg math canvas audio video map select textarea button input option datalist progress meter rp rt img'.split(
    ' ',
  ),
);

export function blocksOf(root: Element): Line[] {
  const notes = notesIn(root);
  const sheet = startSheet({ notes, isNote: new Set(notes.values()), placed: new Set() });
  write(sheet, root, { role: 'paragraph', level: null });
  close(sheet, { role: 'paragraph', level: null });
  // A note stands where it is referred to; what nobody refers to comes last.
  for (const key of notes.keys()) placeNote(sheet, key, '');
  return sheet.lines;
}

function write(sheet: Sheet, node: Node, place: Place): void {
  if (typeof node === 'string') addText(sheet, node, false);
  else if (MUTE.has(node.tag) || isBackLink(node)) return;
  else if (node.tag === 'br') sheet.text += '\n';
  else if (INLINE.has(node.tag)) writeInline(sheet, node, place);
  else if (!sheet.isNote.has(node)) writeBlock(sheet, node, place);
}

function writeInline(sheet: Sheet, node: Element, place: Place): void {
  const key = referenceIn(node, sheet.notes);
  if (key !== null) refer(sheet, key, noteMark(node));
  else if (node.tag === 'sup' && isPlain(node)) writeRaised(sheet, node);
  else {
    const wasBold = sheet.bold;
    writeAll(sheet, node, place);
    if (node.tag === 'b' || node.tag === 'strong') sheet.bold = wasBold;
  }
}

function isPlain(node: Element): boolean {
  return node.children.every((child) => typeof child === 'string');
}

/** A number that is raised is a mark, and no part of the word before it. */
function writeRaised(sheet: Sheet, node: Element): void {
  const text = node.children.join('');
  addText(sheet, /^\s*\d{1,3}\s*$/.test(text) ? raised(text.trim()) : text, true);
}

function writeAll(sheet: Sheet, node: Element, place: Place): void {
  for (const child of node.children) write(sheet, child, place);
}

function writeBlock(sheet: Sheet, node: Element, place: Place): void {
  close(sheet, place);
  if (node.tag === 'table') writeTable(sheet, node, place);
  else if (node.tag === 'ul' || node.tag === 'ol' || node.tag === 'menu') writeList(sheet, node, place);
  else if (node.tag === 'pre') writePreformatted(sheet, node, place);
  else {
    const own = placeOf(node, place);
    writeAll(sheet, node, own);
    close(sheet, own);
  }
}

/** Our own for Word and ODT, and those that Word gives to a document saved as a web page. */
const PLACE_OF_CLASS: readonly (readonly [RegExp, Place])[] = [
  [/^(?:ontwar-toc|MsoToc\d)$/, { role: 'toc', level: null }],
  [/^MsoTitle$/, { role: 'heading', level: 1 }],
  [/^Mso(?:Intense)?Quote$/, { role: 'quote', level: null }],
  [/^MsoCaption$/, { role: 'caption', level: null }],
];

function placeOf({ tag, attributes }: Element, place: Place): Place {
  if (/^h[1-6]$/.test(tag)) return { role: 'heading', level: Number(tag.slice(1)) };
  if (attributes.role === 'heading') return { role: 'heading', level: Number(attributes['aria-level'] ?? 2) || 2 };
  if (tag === 'blockquote') return { role: 'quote', level: null };
  if (tag === 'figcaption' || tag === 'caption') return { role: 'caption', level: null };
  return PLACE_OF_CLASS.find(([name]) => name.test(attributes.class ?? ''))?.[1] ?? place;
}

function writeList(sheet: Sheet, list: Element, place: Place): void {
  const level = place.role === 'list-item' ? (place.level ?? 1) + 1 : 1;
  const role = place.role === 'quote' || place.role === 'toc' ? place.role : 'list-item';
  const own: Place = { role, level: role === 'list-item' ? level : null };
  const items = list.children.filter((child) => typeof child !== 'string');
  const marked = items.filter(({ tag }) => tag === 'li');
  const marks = new Map(listMarks(list, marked, textAtStart).map((mark, at) => [marked[at], mark]));
  for (const item of items) {
    if (sheet.isNote.has(item)) continue;
    sheet.mark = role === 'toc' ? '' : (marks.get(item) ?? '');
    write(sheet, item, own);
    close(sheet, own);
    sheet.mark = '';
  }
}

/** Enough to see whether it opens with a mark. */
function textAtStart(node: Node): string {
  if (typeof node === 'string') return node.slice(0, 40);
  for (const child of node.children) {
    const text = textAtStart(child);
    if (text.trim() !== '') return text;
  }
  return '';
}

function writeTable(sheet: Sheet, table: Element, place: Place): void {
  if (!isGrid(table)) {
    writeAll(sheet, table, place);
    close(sheet, place);
  }
  for (const row of isGrid(table) ? rowsOf(table) : []) {
    if (row.tag === 'caption') writeBlock(sheet, row, place);
    else writeRow(sheet, row);
  }
}

function writeRow(sheet: Sheet, row: Element): void {
  const inside = cellsOf(row).map((cell) => {
    const own = startSheet(sheet);
    writeAll(own, cell, { role: 'paragraph', level: null });
    close(own, { role: 'paragraph', level: null });
    return own.lines;
  });
  const runs = inside.map((lines) => ({ text: joined(lines.filter(({ role }) => role !== 'footnote')), box: null }));
  if (runs.some(({ text }) => text !== '')) sheet.lines.push({ ...plainLine('', 'table-row'), runs });
  sheet.lines.push(...inside.flat().filter(({ role }) => role === 'footnote'));
}

function writePreformatted(sheet: Sheet, node: Element, place: Place): void {
  const text = rawCharacters(node);
  for (const paragraph of text.split(/\n\s*\n/)) {
    sheet.text = paragraph.trim();
    sheet.bold = false;
    close(sheet, place);
  }
}

function rawCharacters(node: Node): string {
  if (typeof node === 'string') return node;
  return node.tag === 'br' ? '\n' : node.children.map(rawCharacters).join('');
}

function close(sheet: Sheet, place: Place): void {
  for (const { key, mark } of endBlock(sheet, place)) placeNote(sheet, key, mark);
}

function placeNote(sheet: Sheet, key: string, mark: string): void {
  const note = sheet.notes.get(key);
  if (note === undefined || sheet.placed.has(key)) return;
  sheet.placed.add(key);
  const own = startSheet(sheet);
  writeAll(own, note, { role: 'footnote', level: null });
  close(own, { role: 'footnote', level: null });
  const text = joined(own.lines).replace(/^\[?\d{1,3}\]?\s+/, '');
  if (text !== '') sheet.lines.push(plainLine(mark === '' ? text : `${mark} ${text}`, 'footnote'));
}
