/** Text or a file in, its Document and a short picture of its passages out, for tests. */
import { readFileSync } from 'node:fs';
import type { Document } from '../../src/model/document.js';
import { readerFor } from '../../src/readers/index.js';
import { buildDocument } from '../../src/text/build-document.js';
import { language } from './language.js';

export async function documentOf(content: string | Uint8Array, name: string): Promise<Document> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return buildDocument(await readerFor(bytes, name).read(bytes, { password: null, pages: null }), language);
}

export function documentAt(path: string): Promise<Document> {
  return documentOf(readFileSync(path), path);
}

/** `zone: text`, one a passage. */
export function picture({ text, blocks }: Document): string[] {
  return blocks.map(({ zone, span }) => `${zone}: ${text.slice(span.start, span.end)}`);
}
