/** The process that reads: takes requests of protocol.ts, one at a time, and answers. It has no disk and no network to offer to a file. */
import { Worker } from 'node:worker_threads';
import { OntwarError } from '../model/error.js';
import { readers } from '../readers/index.js';
import { readSource } from '../readers/read-source.js';
import type { Answer, PlainError, Request } from './protocol.js';

const memoryMb = Number(process.argv[2]);
new Worker(new URL('./watch-memory.js', import.meta.url), { workerData: { memoryMb } }).unref();

process.once('disconnect', () => process.exit());
// A promise that a library forgot says nothing about the file; one that we wait for is answered below.
process.on('unhandledRejection', () => {});
process.on('uncaughtException', (cause) => void tell({ kind: 'bug', stack: stackOf(cause) }));
process.on('message', (request: Request) => void answer(request));

const stdin = process.stdin[Symbol.asyncIterator]();

async function answer(request: Request): Promise<void> {
  if (request.kind === 'prepare') {
    const reader = readers.find(({ id }) => id === request.reader);
    await reader?.prepare?.(request.options).catch(() => {});
    return;
  }
  tell(await (request.kind === 'read' ? told(() => read(request)) : told(() => annotate(request))));
}

/** What goes wrong with a file is an answer too. */
async function told(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof OntwarError)) return { kind: 'bug', stack: stackOf(cause) };
    return { kind: 'refused', error: plain(cause), rss: process.memoryUsage.rss() };
  }
}

const onPages = (count: number) => void tell({ kind: 'pages', count });
const onPage = (number: number) => void tell({ kind: 'page', number });

async function read({ name, length, options }: Extract<Request, { kind: 'read' }>): Promise<Answer> {
  const source = await readSource(await takeBytes(length), name, { ...options, onPages, onPage });
  return { kind: 'source', source, rss: process.memoryUsage.rss() };
}

async function annotate({ length, annotations }: Extract<Request, { kind: 'annotate' }>): Promise<Answer> {
  const bytes = await takeBytes(length);
  const { annotatePdf } = await import('./annotate-pdf.js');
  const appendix = await annotatePdf(bytes, annotations, () => onPage(0));
  return { kind: 'appendix', bytes: Buffer.from(appendix).toString('base64'), rss: process.memoryUsage.rss() };
}

async function takeBytes(length: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(length);
  for (let filled = 0; filled < length; ) {
    const { value, done } = await stdin.next();
    if (done === true) break;
    filled += value.copy(bytes, filled);
  }
  return bytes;
}

function tell(answer: Answer): void {
  process.send?.(answer);
}

function plain({ code, message, hint, at }: OntwarError): PlainError {
  return { code, message, hint, at };
}

function stackOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
