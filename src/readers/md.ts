/**
 * Bytes of a Markdown file in, its blocks out with their roles: headings, items, quotations, rows, notes, paragraphs. Line
 * ends inside a block stay as newlines, because a word may be broken there. Lenient as the files on municipal sites are.
 */
import type { Line, Role, Source } from '../model/document.js';
import { decodeText } from './encoding.js';
import { plainInline } from './markdown-inline.js';
import { plainPages } from './plain-lines.js';
import { HEAD_LENGTH, type Reader, type ReadOptions } from './reader.js';
import { looksLikeText, splitLines } from './txt.js';

export const mdReader: Reader = {
  id: 'md',
  extensions: ['.md', '.markdown'],
  recognises: looksLikeMarkdown,
  read: readMd,
  runs: 'here',
};

const HEADING = /^ {0,3}(#{1,6})(?:\s|(?=\p{L}))(.*)$/u;
const RULE = /^ {0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|=+\s*)$/;
const ITEM = /^(\s*)(?:[-*+•–]|\(?\d{1,3}(?:°\.|[.)])|[a-z][.)])\s+\S/;
const NOTE = /^\[\^([^\]]+)\]:\s*/;
const TABLE_RULE = /^\|?(?::?-+:?\|)*:?-{2,}:?\|?$/;

/** Two headings in the first part of the file: one `#` line can be anything. */
function looksLikeMarkdown(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD_LENGTH);
  if (!looksLikeText(head)) return false;
  return (decodeText(head).match(/^#{1,6} +\S/gm) ?? []).length >= 2;
}

async function readMd(bytes: Uint8Array, options: ReadOptions): Promise<Source> {
  const pages = decodeText(bytes)
    .split('\f')
    .map((sheet) => readBlocks(splitLines(sheet.replace(/<!--[\s\S]*?-->/g, ''))));
  return { format: 'md', title: null, pages: plainPages(pages, options), notices: [] };
}

interface Open {
  readonly blocks: Line[];
  role: Role;
  level: number | null;
  lines: string[];
}

function readBlocks(lines: readonly string[]): Line[] {
  const open: Open = { blocks: [], role: 'paragraph', level: null, lines: [] };
  lines.forEach((line, at) => {
    takeLine(open, line, lines[at + 1] ?? '');
  });
  close(open);
  return open.blocks;
}

function takeLine(open: Open, line: string, next: string): void {
  const heading = HEADING.exec(line);
  if (line.trim() === '' || underlines(open, line) || RULE.test(line) || isTableRule(line)) close(open);
  else if (heading !== null)
    takeHeading(open, heading[1]?.length ?? 1, (heading[2] ?? '').trim().replace(/(?<=\s)#{1,6}$/, ''));
  else if (isRow(line, next)) takeRow(open, line);
  else takeText(open, line);
}

function takeText(open: Open, line: string): void {
  const note = NOTE.exec(line);
  const item = ITEM.exec(line);
  if (line.startsWith('>')) take(open, 'quote', null, line.replace(/^>+\s?/, ''), open.role !== 'quote');
  else if (note !== null) take(open, 'footnote', null, `[^${note[1]}] ${line.slice(note[0].length)}`, true);
  else if (item !== null) take(open, 'list-item', depth(item[1] ?? ''), line.trim(), true);
  else take(open, open.role, open.level, line.trim(), false);
}

/** The line under a heading of the older style, which makes a heading of the paragraph above it. */
function underlines(open: Open, line: string): boolean {
  if (open.role !== 'paragraph' || open.lines.length !== 1 || !/^(?:=+|-+)\s*$/.test(line)) return false;
  open.role = 'heading';
  open.level = line.startsWith('=') ? 1 : 2;
  return true;
}

function takeHeading(open: Open, level: number, text: string): void {
  take(open, 'heading', level, text, true);
  close(open);
}

function isRow(line: string, next: string): boolean {
  return /^\s*\|.*\|\s*$/.test(line) || (line.includes('|') && next.includes('|') && isTableRule(next));
}

function isTableRule(line: string): boolean {
  return line.includes('--') && TABLE_RULE.test(line.replace(/\s/g, ''));
}

function takeRow(open: Open, line: string): void {
  close(open);
  const cells = line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/);
  const runs = cells.map((cell) => ({ text: plainInline(cell.replace(/\\\|/g, '|')).trim(), box: null }));
  open.blocks.push({ runs, box: null, size: null, bold: false, role: 'table-row', level: null });
}

function depth(indent: string): number {
  return 1 + Math.floor(indent.replaceAll('\t', '    ').length / 2);
}

function take(open: Open, role: Role, level: number | null, text: string, starts: boolean): void {
  if (starts) close(open);
  open.role = role;
  open.level = level;
  open.lines.push(text);
}

function close(open: Open): void {
  const source = open.lines.join('\n');
  const text = plainInline(source);
  const bold = /^\*\*[^*]+\*\*$/.test(source);
  if (text.trim() !== '') {
    open.blocks.push({ runs: [{ text, box: null }], box: null, size: null, bold, role: open.role, level: open.level });
  }
  open.role = 'paragraph';
  open.level = null;
  open.lines = [];
}
