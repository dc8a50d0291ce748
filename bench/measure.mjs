// Times commands as whole processes, in turn (A B A B …), so that a machine that slows down slows both; medians and ratios of medians.
import { spawnSync } from 'node:child_process';

/** @param {Record<string, string[]>} commands name → argv @param {number} rounds @returns {Record<string, {ms: number, spread: string}>} */
export function timeInTurn(commands, rounds = 5) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, argv] of Object.entries(commands)) {
      const ms = timeOnce(argv);
      if (round >= 0) times[name].push(ms); // the first round warms the disk cache
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => [name, { ms: median(list), spread: spread(list) }]),
  );
}

function timeOnce([command, ...args]) {
  const start = process.hrtime.bigint();
  const { status, error, stderr } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 1 << 26,
  });
  if (error) throw error;
  if (status !== 0 && status !== 1) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function spread(list) {
  return `${Math.round(Math.min(...list))}–${Math.round(Math.max(...list))}`;
}

/** Prints rows of [name, {ms, spread}] with their ratio to the named baseline. */
export function printRatios(result, baseline) {
  for (const [name, { ms, spread: range }] of Object.entries(result)) {
    console.log(
      `${name.padEnd(34)} ${ms.toFixed(0).padStart(7)} ms  (${range})  × ${(ms / result[baseline].ms).toFixed(2)} of ${baseline}`,
    );
  }
}

export function has(command) {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}

/** The same command and all that it starts, on the first core, where the system can do that. */
export function onOneCore(argv) {
  return has('taskset') ? ['taskset', '-c', '0', ...argv] : argv;
}

export function dataFolder() {
  const folder = process.env.ONTWAR_DATA;
  if (!folder) throw new Error('Say with ONTWAR_DATA where the documents are; docs/benchmarks.md tells which.');
  return folder;
}
