// What a second core brings on several PDFs: ontwar with two workers on two cores against one worker on one core, beside two bare pdf-parse loops at once against one after
// the other on one core, all in turn in one run. Bar: 0.9 of the speed-up of the bare loops. Also whether the output is the same.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { dataFolder, onOneCore, printRatios, timeInTurn } from './measure.mjs';

const NAMES = [
  'begroting-wassenaar-2021-2024.pdf',
  'hervormingsagenda-jeugd-2023-2028.pdf',
  'coalitieakkoord-2021-2025.pdf',
];

/** `npm run bench -- workers [rounds] [option of ontwar …]`, such as `--pdf-engine pdfium` */
export default function workers([rounds = '3', ...options]) {
  const real = NAMES.map((name) => join(dataFolder(), 'real', name));
  // Both halves of the work are the same, so that two loops end together.
  const files = [...real, ...real];
  const loop = (list) => list.map((file) => `node bench/bare-loop.mjs "${file}"`).join(' && ');
  const ontwar = (count) => [
    ...['node', 'bin/ontwar.js', 'analyse', ...files, '--format', 'jsonl', '--quiet', '--workers', String(count)],
    ...options,
  ];
  const commands = {
    'bare, one core': onOneCore(['sh', '-c', loop(files)]),
    'bare, two at once': ['sh', '-c', `(${loop(real)}) & (${loop(real)}); wait`],
    'ontwar --workers 1, one core': onOneCore(ontwar(1)),
    'ontwar --workers 1': ontwar(1),
    'ontwar --workers 2': ontwar(2),
  };
  const result = timeInTurn(commands, Number(rounds));
  printRatios(result, 'bare, one core');
  const ratio = (one, two) => result[one].ms / result[two].ms;
  const bare = ratio('bare, one core', 'bare, two at once');
  const ours = ratio('ontwar --workers 1, one core', 'ontwar --workers 2');
  console.log(`speed-up: bare × ${bare.toFixed(2)}, ontwar × ${ours.toFixed(2)}: ${(ours / bare).toFixed(2)} of it`);
  const outputs = new Set([ontwar(1), ontwar(2), ontwar(4)].map(hashOf));
  console.log(outputs.size === 1 ? 'the same output with 1, 2 and 4 workers' : 'THE OUTPUT DIFFERS');
}

function hashOf([command, ...args]) {
  const { stdout } = spawnSync(command, args, { maxBuffer: 1 << 28 });
  return createHash('sha256').update(stdout).digest('hex');
}
