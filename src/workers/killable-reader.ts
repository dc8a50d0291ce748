/**
 * Bytes in, a Source out, read in a process of its own that is killed when it takes too long and kills itself when it takes
 * too much memory: docs/decisions/005. It serves one file after the other; after a death or a heavy file a fresh one is started.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Source } from '../model/document.js';
import { OntwarError } from '../model/error.js';
import type { ReadOptions } from '../readers/reader.js';
import type { Limits } from './limits.js';
import { readingError } from './messages.nl.js';
import type { Answer, Request } from './protocol.js';
import { type Break, type Reach, readOn, toldOf } from './read-on.js';

export interface KillableReader {
  /** Starts the process and loads a reader there, without waiting for it. */
  readonly prepare: (reader: string) => void;
  /** @throws OntwarError when the file is refused or its reading was broken off */
  readonly read: (bytes: Uint8Array, name: string, options: ReadOptions) => Promise<Source>;
  readonly close: () => void;
}

/** Run from the sources, it is the compiled one that is started. */
const ENTRY = fileURLToPath(new URL('../../dist/workers/entry.js', import.meta.url));
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
  const readNow = async (bytes: Uint8Array, name: string, options: ReadOptions) => {
    let cause: Break | null = null;
    let left = limits.baseMs;
    for (let wanted = options; ; ) {
      const { answer, reach, leftMs, isSpent } = await ask(child(), { bytes, name, options: wanted }, left, limits);
      if (isSpent) close();
      const next = isBreak(answer) && leftMs > 0 ? readOn(wanted, reach) : null;
      if (next === null) return toldOf(open(answer, name), wanted, cause);
      cause = isBreak(answer) ? answer.kind : cause;
      left = leftMs;
      wanted = next;
    }
  };
  return {
    prepare: (reader) => send(child(), { kind: 'prepare', reader }),
    read: (bytes, name, options) => {
      const turn = last.then(() => readNow(bytes, name, options));
      last = turn.catch(() => {});
      return turn;
    },
    close,
  };
}

function start({ memoryMb, heapMb }: Limits, onExit: (child: ChildProcess) => void): ChildProcess {
  const child = fork(ENTRY, [String(memoryMb)], {
    // Its last words are V8's and of no use to a user.
    stdio: ['pipe', 'ignore', 'ignore', 'ipc'],
    execArgv: [`--max-old-space-size=${heapMb}`],
  });
  child.on('exit', () => onExit(child));
  child.on('error', () => onExit(child));
  // A process that dies while it is written to is told by its exit.
  child.stdin?.on('error', () => {});
  hold(child, false);
  return child;
}

/** An idle process does not keep the program from ending, one that reads does. */
function hold(child: ChildProcess, isHeld: boolean): void {
  const verb = isHeld ? 'ref' : 'unref';
  child[verb]();
  child.channel?.[verb]();
  const { stdin } = child;
  if (stdin !== null && verb in stdin) (stdin as unknown as Record<'ref' | 'unref', () => void>)[verb]();
}

function send(child: ChildProcess, request: Request): void {
  if (child.connected) child.send(request, () => {});
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
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly options: ReadOptions;
}

function ask(child: ChildProcess, task: Task, baseMs: number, limits: Limits): Promise<Asked> {
  const { ocr, onPage, onPages, onTaken, ...plain } = task.options;
  return new Promise((resolve) => {
    let left = baseMs;
    let silent = 0;
    let reach: Reach = { pages: 0, last: 0 };
    let isLate = false;
    const clock = setInterval(() => {
      left -= TICK_MS;
      silent += TICK_MS;
      isLate ||= left <= 0 || (reach.pages > 0 && ocr === undefined && silent > limits.silentMs);
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
        onPages?.(answer.count);
      } else if (answer.kind === 'page') {
        left += ocr === undefined ? limits.pageMs : limits.ocrPageMs;
        reach = { ...reach, last: answer.number };
        onPage?.(answer.number);
      } else end(answer);
    };
    const onExit = (code: number | null, signal: string | null) =>
      end({ kind: isLate ? 'tijd-op' : causeOfDeath(code, signal) });
    const onError = () => end({ kind: 'lezer-gestopt' });
    child.on('message', onAnswer).on('exit', onExit).on('error', onError);
    hold(child, true);
    const options = ocr === undefined ? plain : { ...plain, ocr };
    send(child, { kind: 'read', name: task.name, length: task.bytes.length, options });
    child.stdin?.write(task.bytes, () => onTaken?.());
  });
}

/** V8 aborts when its heap is full; the watch, and a system that is out of memory, kill. */
function causeOfDeath(code: number | null, signal: string | null): Break {
  return signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134 ? 'geheugen-op' : 'lezer-gestopt';
}

function open(answer: End, name: string): Source {
  switch (answer.kind) {
    case 'source':
      return answer.source;
    case 'refused': {
      const { code, message, hint, at } = answer.error;
      throw new OntwarError(code, message, hint, at);
    }
    case 'bug':
      throw Object.assign(new Error(name), { stack: answer.stack });
    default:
      throw readingError(answer.kind, name);
  }
}
