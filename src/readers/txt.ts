/**
 * Bytes of a plain text file in, its lines out, empty ones included: where paragraphs end is the text stage's to judge.
 * A form feed is a page break, as `pdftotext` and printers write it.
 */
import type { Source } from '../model/document.js';
import { decodeText, encodingOf } from './encoding.js';
import { plainLine, plainPages } from './plain-lines.js';
import { HEAD_LENGTH, type Reader, type ReadOptions } from './reader.js';

export const txtReader: Reader = {
  id: 'txt',
  extensions: ['.txt', '.text'],
  recognises: looksLikeText,
  read: readTxt,
  runs: 'here',
};

async function readTxt(bytes: Uint8Array, options: ReadOptions): Promise<Source> {
  const sheets = decodeText(bytes)
    .split('\f')
    .map((sheet) => sheet.replace(/\r?\n$/, ''));
  const last = sheets.at(-1);
  if (sheets.length > 1 && last !== undefined && last.trim() === '') sheets.pop();
  const pages = sheets.map((sheet) => splitLines(sheet).map((line) => plainLine(line)));
  return { format: 'txt', title: null, pages: plainPages(pages, options), notices: [] };
}

export function splitLines(text: string): string[] {
  return text.includes('\r') ? text.split(/\r\n?|\n/) : text.split('\n');
}

/** Control characters besides the white space ones do not occur in text; a few are forgiven (old word processors leave them). */
export function looksLikeText(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD_LENGTH);
  if (head.length === 0 || isMarkup(head)) return false;
  if (encodingOf(head).startsWith('utf-16')) return true;
  let strange = 0;
  for (const byte of head)
    if (byte === 0 || (byte < 32 && !isWhite(byte)) || byte === 127) strange += byte === 0 ? 10 : 1;
  return strange <= head.length / 200;
}

/** Files of other programs that are made of letters too; read as text their codes would pass for words. */
function isMarkup(head: Uint8Array): boolean {
  return /^\s*(?:<!doctype\s+html|<html[\s>]|<\?xml|\{\\rtf|%!PS)/i.test(decodeText(head.subarray(0, 256)));
}

function isWhite(byte: number): boolean {
  return (byte >= 8 && byte <= 13) || byte === 26 || byte === 27;
}
