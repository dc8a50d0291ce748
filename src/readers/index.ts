/**
 * The list of readers, and the choice among them: by what the bytes are. The name decides only between kinds of text: plain,
 * Markdown, or HTML that lacks its opening tags; and it makes a file that lost its contents known as what it was.
 */
import { docxReader } from './docx/docx.js';
import { htmlReader } from './html/html.js';
import { knownKind } from './known-kinds.js';
import { mdReader } from './md.js';
import { fileError, readerError } from './messages.nl.js';
import { odtReader } from './odt/odt.js';
import { pdfReader } from './pdf/pdf.js';
import type { Reader } from './reader.js';
import { txtReader } from './txt.js';
import { ZIP_EXTENSION } from './zip/list-packed.js';

export type { PageRange, Reader, ReadOptions } from './reader.js';

/** In order of trial: what is recognised by a signature first, text last. A ZIP may hold a PDF that is not packed, so PDF is later. */
export const readers: readonly Reader[] = [docxReader, odtReader, pdfReader, htmlReader, mdReader, txtReader];

export function readerFor(bytes: Uint8Array, name: string): Reader {
  if (bytes.length === 0) throw readerError('leeg-bestand', name);
  const known = knownKind(bytes);
  if (known !== null) throw fileError(known, name);
  const reader = readers.find((candidate) => candidate.recognises(bytes));
  if (reader === undefined) throw readerError('onbekende-soort', name);
  if (reader !== mdReader && reader !== txtReader) return reader;
  return textReader(reader, name);
}

function textReader(reader: Reader, name: string): Reader {
  if (isNamed(name, pdfReader)) throw readerError('pdf-beschadigd', name);
  if (isNamed(name, docxReader)) throw fileError('geen-docx', name);
  if (isNamed(name, odtReader)) throw fileError('geen-odt', name);
  if (name.toLowerCase().endsWith(ZIP_EXTENSION)) throw fileError('geen-zip', name);
  return [htmlReader, mdReader].find((candidate) => isNamed(name, candidate)) ?? reader;
}

function isNamed(name: string, reader: Reader): boolean {
  return reader.extensions.some((extension) => name.toLowerCase().endsWith(extension));
}
