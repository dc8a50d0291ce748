// Whole-process time on a long PDF: a bare pdf-parse loop over its pages, ontwar, and pdftotext piped to rg where both are there. Bar: 1.25.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { dataFolder, printRatios, timeInTurn } from './measure.mjs';

const WORDS = 'eigen regie|zelfregie|eigen kracht|zelfredza|eigen verantwoordelijkheid';

export default function pdf([name = 'real/begroting-wassenaar-2021-2024.pdf']) {
  const file = join(dataFolder(), name);
  const commands = {
    'pdf-parse loop': ['node', 'bench/bare-loop.mjs', file],
    ontwar: ['node', 'bin/ontwar.js', 'analyse', file, '--format', 'json'],
  };
  if (has('pdftotext') && has('rg')) {
    commands['pdftotext -raw | rg'] = ['sh', '-c', `pdftotext -raw "$0" - | rg -ic '${WORDS}'`, file];
  }
  printRatios(timeInTurn(commands), 'pdf-parse loop');
}

function has(command) {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}
