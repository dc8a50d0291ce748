/** The list of readers, and the choice among them: by what the bytes are; the name decides nothing but text against Markdown. */
import { mdReader } from './md.js';
import { readerError } from './messages.nl.js';
import { pdfReader } from './pdf/pdf.js';
import { HEAD_LENGTH, type Reader } from './reader.js';
import { txtReader } from './txt.js';

export type { PageRange, Reader, ReadOptions } from './reader.js';

/** In order of trial: what is recognised by a signature first, text last. */
export const readers: readonly Reader[] = [pdfReader, mdReader, txtReader];

export function readerFor(bytes: Uint8Array, name: string): Reader {
  if (bytes.length === 0) throw readerError('leeg-bestand', name);
  const head = bytes.subarray(0, HEAD_LENGTH);
  const reader = readers.find((candidate) => candidate.recognises(head));
  if (reader === undefined) throw readerError('onbekende-soort', name);
  if (reader !== pdfReader && isNamed(name, pdfReader)) throw readerError('pdf-beschadigd', name);
  return reader === txtReader && isNamed(name, mdReader) ? mdReader : reader;
}

function isNamed(name: string, reader: Reader): boolean {
  return reader.extensions.some((extension) => name.toLowerCase().endsWith(extension));
}
