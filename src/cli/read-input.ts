/** A path, `-` or a place in a ZIP in, its bytes and what a reader made of them out; files are read ahead of who takes them. */
import { failedRead, MAX_BYTES } from '../files.js';
import type { Source } from '../model/document.js';
import type { ReadOptions } from '../readers/reader.js';
import type { Archives } from './archives.js';
import { type Input, STDIN } from './inputs.js';
import { USAGE } from './messages.nl.js';
import type { Pipeline, Recognition } from './pipeline.js';
import type { Ports } from './ports.js';
import { createReadAhead } from './read-ahead.js';
import { usageError } from './usage-error.js';

export interface Reading {
  readonly pipeline: Pipeline;
  readonly archives: Archives;
  readonly options: ReadOptions;
  /** Null: without. */
  readonly ocr: Recognition | null;
  readonly ports: Ports;
  /** How many files are read at once. */
  readonly workers: number;
}

export function readAhead(inputs: readonly Input[], reading: Reading) {
  const read = (input: Input, onTaken: () => void) =>
    readInput(input, { ...reading, options: { ...reading.options, onTaken } });
  return createReadAhead(inputs, read, reading.workers);
}

export async function readInput(
  { path, failure, packed }: Input,
  { pipeline, archives, options, ocr, ports }: Omit<Reading, 'workers'>,
) {
  if (failure !== null) throw failure;
  const readFile = () => (path === STDIN ? readStdin(ports) : ports.files.readBytes(path));
  const bytes = packed === null ? await readFile() : await archives.read(packed.archive, packed.inside);
  const source = await pipeline.read(bytes, path, options);
  refuseNothingAsked(source);
  return { bytes, source: ocr === null ? source : await ocr(source, bytes, path, options) };
}

/** Pages that do not exist give an empty report, which would read like an answer. */
function refuseNothingAsked({ pages }: Source): void {
  if (pages.length === 0 || pages.some(({ unread }) => unread !== 'overgeslagen')) return;
  throw usageError(USAGE.noSuchPages(pages.length));
}

async function readStdin({ stdin }: Ports): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    size += chunk.length;
    if (size > MAX_BYTES) throw failedRead('large', STDIN);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
