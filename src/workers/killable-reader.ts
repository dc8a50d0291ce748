/**
 * Bytes in, a Source out, read in a process of its own that is killed when it takes too long and kills itself when it takes
 * too much memory: docs/decisions/005. It serves one file after the other; after a death or a heavy file a fresh one is started.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Annotations } from '../model/annotation.js';
import type { Source } from '../model/document.js';
import { OntwarError } from '../model/error.js';
import type { ReadOptions } from '../readers/reader.js';
import type { Limits } from './limits.js';
import { annotatingError, readingError } from './messages.nl.js';
import type { Answer, Preparation, Request } from './protocol.js';

export interface KillableReader {
  /** Starts the process and loads a reader there, without waiting for it. */
  readonly prepare: (reader: string, options: Preparation) => void;
  /** @throws OntwarError when the file is refused or its reading was broken off */
  readonly read: (bytes: Uint8Array, name: string, options: ReadOptions) => Promise<Source>;
  /** What is to be appended to a PDF to put notes in. @throws OntwarError when that was refused or broken off */
  readonly annotate: (bytes: Uint8Array, name: string, annotations: Annotations) => Promise<Uint8Array>;
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
  const doNow = async (task: Task) => {
    const { answer, isSpent } = await ask(child(), task, limits);
    if (isSpent) close();
    return open(answer, task);
  };
  const doInTurn = (task: Task) => {
    const turn = last.then(() => doNow(task));
    last = turn.catch(() => {});
    return turn;
  };
  return {
    prepare: (reader, options) => send(child(), { kind: 'prepare', reader, options }),
    read: async (bytes, name, options) => {
      const pageMs = options.ocr === undefined ? limits.pageMs : limits.ocrPageMs;
      const request = { kind: 'read', name, length: bytes.length, options } as const;
      const answer = await doInTurn({ request, bytes, name, pageMs, calls: options });
      if (answer.kind !== 'source') throw new Error(answer.kind);
      return answer.source;
    },
    annotate: async (bytes, name, annotations) => {
      const request = { kind: 'annotate', length: bytes.length, annotations } as const;
      const answer = await doInTurn({ request, bytes, name, pageMs: limits.pageMs, calls: {} });
      if (answer.kind !== 'appendix') throw new Error(answer.kind);
      return Buffer.from(answer.bytes, 'base64');
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

type End = Exclude<Answer, { kind: 'page' }> | { readonly kind: 'tijd-op' | 'geheugen-op' | 'lezer-gestopt' };

interface Task {
  readonly request: Exclude<Request, { kind: 'prepare' }>;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly pageMs: number;
  /** What of it is called here. */
  readonly calls: Pick<ReadOptions, 'onPage' | 'onTaken'>;
}

function ask(child: ChildProcess, task: Task, limits: Limits): Promise<{ answer: End; isSpent: boolean }> {
  return new Promise((resolve) => {
    let left = limits.baseMs;
    let isLate = false;
    const clock = setInterval(() => {
      left -= TICK_MS;
      isLate ||= left <= 0;
      if (isLate) child.kill('SIGKILL');
    }, TICK_MS);
    const end = (answer: End) => {
      clearInterval(clock);
      child.off('message', onAnswer).off('exit', onExit).off('error', onError);
      hold(child, false);
      resolve({ answer, isSpent: !('rss' in answer) || answer.rss > limits.leftoverMb * 1024 * 1024 });
    };
    const onAnswer = (answer: Answer) => {
      if (answer.kind !== 'page') return end(answer);
      left += task.pageMs;
      task.calls.onPage?.();
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
function causeOfDeath(code: number | null, signal: string | null): 'geheugen-op' | 'lezer-gestopt' {
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
