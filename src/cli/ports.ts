/** Everything that the command line takes from outside, so that tests run it in-process; `processPorts` takes it from Node. */
import { createFiles, type Files } from '../files.js';
import { writeFailure } from '../output-files.js';
import type { Pipeline } from './pipeline.js';

export interface Sink {
  /** Resolves when the text is handed over, so that a slow reader slows the work. */
  readonly write: (part: string | Uint8Array) => Promise<void>;
  readonly isTTY: boolean;
}

export interface Screen {
  readonly columns: number;
  readonly rows: number;
  /** Shows a long text page by page; false when no pager could be started. */
  readonly page: (text: string) => Promise<boolean>;
}

export interface Ports {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  readonly screen: Screen;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly files: Files;
  /** Loaded when it is needed: `--help` must not wait for readers and lexicon. */
  readonly pipeline: (files: Files) => Promise<Pipeline>;
}

export function processPorts(): Ports {
  const { stdin, stdout, stderr, env } = process;
  return {
    stdin,
    stdout: sinkOf(stdout),
    stderr: sinkOf(stderr),
    screen: {
      columns: stdout.columns ?? 80,
      rows: stdout.rows ?? 24,
      page: async (text) => (await import('./pager.js')).showInPager(text, env),
    },
    env,
    files: createFiles(process.cwd()),
    pipeline: async (files) => (await import('./pipeline.js')).createPipeline(files),
  };
}

/** How a message names what has no path. */
const STDOUT = 'stdout';

function sinkOf(stream: NodeJS.WriteStream): Sink {
  // The callback of write tells the same error; without a listener the event would end the process with a stack.
  stream.on('error', () => {});
  return {
    isTTY: stream.isTTY === true,
    write: (part) =>
      new Promise((done, fail) => stream.write(part, (error) => (error ? fail(writeFailure(STDOUT, error)) : done()))),
  };
}
