/**
 * A thread of the reading process that looks at the memory of the whole process, buffers included, and kills it when it takes
 * too much. It also ends the process when the one that started it is gone. A thread, because the reading itself may hold the
 * main thread for minutes; and inside, because only there every system tells.
 */
import { workerData } from 'node:worker_threads';

/** A stream of zeros grows by some 2 GB a second. */
const EVERY_MS = 15;

const most: number = workerData.memoryMb * 1024 * 1024;
const parent = process.ppid;

setInterval(() => {
  if (process.memoryUsage.rss() > most || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, EVERY_MS);
