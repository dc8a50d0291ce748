/** Tells on stderr which file is being read, when there is more than one: one line rewritten on a screen, else a line per file. */
import { defuse } from '../reporters/defuse.js';
import { PROGRESS } from './messages.nl.js';
import type { Sink } from './ports.js';

export interface Progress {
  readonly at: (path: string) => Promise<void>;
  /** Empties the line, so that something else can be told there. */
  readonly clear: () => Promise<void>;
  readonly end: (failed: number) => Promise<void>;
}

export const ERASE_LINE = '\r\u001b[2K';

export function createProgress(total: number, quiet: boolean, stderr: Sink): Progress {
  const nothing = async () => {};
  if (quiet || total < 2) return { at: nothing, clear: nothing, end: nothing };
  const clear = stderr.isTTY ? () => stderr.write(ERASE_LINE) : nothing;
  let index = 0;
  return {
    at: async (path) => {
      index++;
      await clear();
      await stderr.write(PROGRESS.at(index, total, defuse(path)) + (stderr.isTTY ? '' : '\n'));
    },
    clear,
    end: async (failed) => {
      await clear();
      await stderr.write(`${PROGRESS.end(total - failed, failed)}\n`);
    },
  };
}
