/**
 * Bytes in, a Source out, read in a process of its own that is killed when it takes too long and kills itself when it takes
 * too much memory: docs/decisions/008. It serves one file after the other; after a death or a heavy file a fresh one is started.
 */
import type { ChildProcess } from 'node:child_process';
import type { Annotations } from '../model/annotation.js';
import type { Source } from '../model/document.js';
import { OntwarError } from '../model/error.js';
import type { ReadOptions } from '../readers/reader.js';
import type { Limits } from './limits.js';
import { annotatingError, readingError } from './messages.nl.js';
import type { Answer, Preparation, Request } from './protocol.js';
import { type Break, type Reach, readOn, toldOf } from './read-on.js';
import { hold, send, start } from './started-child.js';

export interface KillableReader {
  /** Starts the process and loads a reader there, without waiting for it. */
  readonly prepare: (reader: string, options: Preparation) => void;
  /** @throws OntwarError when the file is refused or its reading was broken off */
  readonly read: (bytes: Uint8Array, name: string, options: ReadOptions) => Promise<Source>;
  /** What is to be appended to a PDF to put notes in. @throws OntwarError when that was refused or broken off */
  readonly annotate: (bytes: Uint8Array, name: string, annotations: Annotations) => Promise<Uint8Array>;
  readonly close: () => void;
}

const TICK_MS = 100;

export function createKillableReader(limits: Limits): KillableReader {
  let current: ChildProcess | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const child = () => {
    current ??= start(limits, (dead) => {
      if (current === dead) current = null;
    });
    return current;
  };
  const close = () => {
    current?.kill('SIGKILL');
    current = null;
  };
  const attempt = async (task: Task, leftMs: number): Promise<Asked> => {
    const asked = await ask(child(), task, leftMs, limits);
    if (asked.isSpent) close();
    return asked;
  };
  const readNow = async (bytes: Uint8Array, name: string, options: ReadOptions) => {
    let cause: Break | null = null;
    let left = limits.baseMs;
    for (let wanted = options; ; ) {
      const task = readingTask(bytes, name, wanted, limits);
      const { answer, reach, leftMs } = await attempt(task, left);
      const next = isBreak(answer) && leftMs > 0 ? readOn(wanted, reach) : null;
      if (next === null) return toldOf(sourceOf(open(answer, task)), wanted, cause);
      cause = isBreak(answer) ? answer.kind : cause;
      left = leftMs;
      wanted = next;
    }
  };
  const annotateNow = async (bytes: Uint8Array, name: string, annotations: Annotations) => {
    const task = annotatingTask(bytes, name, annotations, limits);
    const done = open((await attempt(task, limits.baseMs)).answer, task);
    if (done.kind !== 'appendix') throw new Error(done.kind);
    return Buffer.from(done.bytes, 'base64');
  };
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
  return {
    prepare: (reader, options) => send(child(), { kind: 'prepare', reader, options }),
    read: (bytes, name, options) => inTurn(() => readNow(bytes, name, options)),
    annotate: (bytes, name, annotations) => inTurn(() => annotateNow(bytes, name, annotations)),
    close,
  };
}

type End = Exclude<Answer, { kind: 'page' | 'pages' }> | { readonly kind: Break };

interface Asked {
  readonly answer: End;
  readonly reach: Reach;
  /** Of the file's time, for another attempt. */
  readonly leftMs: number;
  readonly isSpent: boolean;
}

function isBreak(answer: End): answer is { readonly kind: Break } {
  return answer.kind === 'tijd-op' || answer.kind === 'geheugen-op' || answer.kind === 'lezer-gestopt';
}

interface Task {
  readonly request: Exclude<Request, { kind: 'prepare' }>;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly pageMs: number;
  /** After pages began to come, how long none may come; infinite where a page may take long. */
  readonly silentMs: number;
  /** What of it is called here. */
  readonly calls: Pick<ReadOptions, 'onPage' | 'onPages' | 'onTaken'>;
}

function readingTask(bytes: Uint8Array, name: string, options: ReadOptions, limits: Limits): Task {
  const { onPage: _, onPages: __, onTaken: ___, ...plain } = options;
  const request = { kind: 'read', name, length: bytes.length, options: plain } as const;
  const isOcr = options.ocr !== undefined;
  const pageMs = isOcr ? limits.ocrPageMs : limits.pageMs;
  return { request, bytes, name, pageMs, silentMs: isOcr ? Number.POSITIVE_INFINITY : limits.silentMs, calls: options };
}

function annotatingTask(bytes: Uint8Array, name: string, annotations: Annotations, { pageMs }: Limits): Task {
  const request = { kind: 'annotate', length: bytes.length, annotations } as const;
  return { request, bytes, name, pageMs, silentMs: Number.POSITIVE_INFINITY, calls: {} };
}

function ask(child: ChildProcess, task: Task, baseMs: number, limits: Limits): Promise<Asked> {
  return new Promise((resolve) => {
    let left = baseMs;
    let silent = 0;
    let reach: Reach = { pages: 0, last: 0 };
    let isLate = false;
    const clock = setInterval(() => {
      left -= TICK_MS;
      silent += TICK_MS;
      isLate ||= left <= 0 || (reach.pages > 0 && silent > task.silentMs);
      if (isLate) child.kill('SIGKILL');
    }, TICK_MS);
    const end = (answer: End) => {
      clearInterval(clock);
      child.off('message', onAnswer).off('exit', onExit).off('error', onError);
      hold(child, false);
      const isSpent = !('rss' in answer) || answer.rss > limits.leftoverMb * 1024 * 1024;
      resolve({ answer, reach, leftMs: left, isSpent });
    };
    const onAnswer = (answer: Answer) => {
      silent = 0;
      if (answer.kind === 'pages') {
        reach = { pages: answer.count, last: 0 };
        task.calls.onPages?.(answer.count);
      } else if (answer.kind === 'page') {
        left += task.pageMs;
        reach = { ...reach, last: answer.number };
        task.calls.onPage?.(answer.number);
      } else end(answer);
    };
    const onExit = (code: number | null, signal: string | null) =>
      end({ kind: isLate ? 'tijd-op' : causeOfDeath(code, signal) });
    const onError = () => end({ kind: 'lezer-gestopt' });
    child.on('message', onAnswer).on('exit', onExit).on('error', onError);
    hold(child, true);
    send(child, task.request);
    child.stdin?.write(task.bytes, () => task.calls.onTaken?.());
  });
}

/** V8 aborts when its heap is full; the watch, and a system that is out of memory, kill. */
function causeOfDeath(code: number | null, signal: string | null): Break {
  return signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134 ? 'geheugen-op' : 'lezer-gestopt';
}

type Done = Extract<Answer, { kind: 'source' | 'appendix' }>;

function open(answer: End, { name, request }: Task): Done {
  switch (answer.kind) {
    case 'source':
    case 'appendix':
      return answer;
    case 'refused': {
      const { code, message, hint, at } = answer.error;
      throw new OntwarError(code, message, hint, at);
    }
    case 'bug':
      throw Object.assign(new Error(name), { stack: answer.stack });
    default:
      throw request.kind === 'read' ? readingError(answer.kind, name) : annotatingError(answer.kind, name);
  }
}

function sourceOf(done: Done): Source {
  if (done.kind !== 'source') throw new Error(done.kind);
  return done.source;
}
