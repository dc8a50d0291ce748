/** Bytes and a name in, what its reader found out, as far as that is not too much. The way in for every file. */
import type { Source } from '../model/document.js';
import { readerFor } from './index.js';
import { MOST_TEXT_BYTES, refuseTooMuch } from './limits.js';
import { readerError } from './messages.nl.js';
import type { ReadOptions } from './reader.js';

/** @throws OntwarError when nothing can be read, or when it is more than can be handled */
export async function readSource(bytes: Uint8Array, name: string, options: ReadOptions): Promise<Source> {
  const reader = readerFor(bytes, name);
  if (reader.runs === 'here' && bytes.length > MOST_TEXT_BYTES) throw readerError('te-groot', name);
  const source = await reader.read(bytes, options);
  refuseTooMuch(source);
  return source;
}
