/** `--workers 3` in, that number out; without it what fits the computer and the files. */
import { chooseWorkers } from '../workers/choose-workers.js';
import { USAGE } from './messages.nl.js';
import type { AnalyseFlags } from './program.js';
import { usageError } from './usage-error.js';

const MOST = 16;

/** Text recognition takes all cores for one file. */
export function workersFor(files: number, { workers, ocr }: Pick<AnalyseFlags, 'workers' | 'ocr'>): number {
  if (workers === undefined) return ocr === true ? 1 : chooseWorkers(files);
  const count = /^\d{1,2}$/.test(workers) ? Number(workers) : 0;
  if (count < 1 || count > MOST) throw usageError(USAGE.workers(workers, MOST));
  return Math.min(count, Math.max(1, files));
}
