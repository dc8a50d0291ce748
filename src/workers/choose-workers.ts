/** How many processes read at once, when the user does not say: one a core, as far as memory goes, and no more than there are files. */
import { availableParallelism, freemem } from 'node:os';

/** Of free memory, for each process: its limit, and as much for what the rest of the program makes of its file. */
const MEMORY_EACH = 1.5 * 1024 ** 3;
/** One process analyses what they read, so that more of them wait for it. */
const MOST = 4;

export function chooseWorkers(
  files: number,
  { cores, free } = { cores: availableParallelism(), free: freemem() },
): number {
  return Math.max(1, Math.min(files, cores, MOST, Math.floor(free / MEMORY_EACH)));
}
