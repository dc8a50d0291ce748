// Peak memory of all processes together on a PDF of more than 500 pages, made by joining one from ONTWAR_DATA with itself (pdfunite). Bar: 400 MB.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { dataFolder } from './measure.mjs';

export default async function memory([name = 'real/begroting-wassenaar-2021-2024.pdf', times = '3']) {
  const folder = mkdtempSync(join(tmpdir(), 'ontwar-bench-'));
  const long = join(folder, 'long.pdf');
  try {
    const parts = Array.from({ length: Number(times) }, () => join(dataFolder(), name));
    must(spawnSync('pdfunite', [...parts, long]));
    const run = spawn('node', ['bin/ontwar.js', 'analyse', long, '--format', 'json', '--quiet'], { stdio: 'ignore' });
    const ended = new Promise((resolve) => run.on('exit', resolve));
    let peak = 0;
    while (run.exitCode === null) {
      peak = Math.max(peak, residentOf(run.pid));
      await wait(50);
    }
    if ((await ended) !== 0) throw new Error(`ontwar ended with ${run.exitCode}`);
    console.log(`peak ${(peak / 1024).toFixed(0)} MB on ${times} × ${name}, both processes together`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Kilobytes of a process and its children. */
function residentOf(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'rss=', '--pid', String(pid), '--ppid', String(pid)], { encoding: 'utf8' });
  return stdout.split('\n').reduce((sum, line) => sum + Number(line), 0);
}

function must(result) {
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(String(result.stderr));
  return result;
}
