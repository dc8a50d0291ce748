/** The process that reads: started with its limits, held while it works, and written to as long as it lives. */
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Limits } from './limits.js';
import type { Request } from './protocol.js';

/** Run from the sources, it is the compiled one that is started. */
const ENTRY = fileURLToPath(new URL('../../dist/workers/entry.js', import.meta.url));

/** `onExit` is called once it is gone, however it went. */
export function start({ memoryMb, heapMb }: Limits, onExit: (child: ChildProcess) => void): ChildProcess {
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
export function hold(child: ChildProcess, isHeld: boolean): void {
  const verb = isHeld ? 'ref' : 'unref';
  child[verb]();
  child.channel?.[verb]();
  const { stdin } = child;
  if (stdin !== null && verb in stdin) (stdin as unknown as Record<'ref' | 'unref', () => void>)[verb]();
}

export function send(child: ChildProcess, request: Request): void {
  if (child.connected) child.send(request, () => {});
}
