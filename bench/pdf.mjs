// Whole-process time on a long PDF, on one core: a bare pdf-parse loop over its pages, ontwar with either PDF engine, and pdftotext piped to rg where both
// are there. Bar: 1.25 times the bare loop, and no slower than pdftotext. `--cores` lets everything have all cores.
import { join } from 'node:path';
import { dataFolder, has, onOneCore, printRatios, timeInTurn } from './measure.mjs';

const WORDS = 'eigen regie|zelfregie|eigen kracht|zelfredza|eigen verantwoordelijkheid';

export default function pdf(args) {
  const [name = 'real/begroting-wassenaar-2021-2024.pdf', rounds = '5'] = args.filter((arg) => arg !== '--cores');
  const file = join(dataFolder(), name);
  const analyse = ['node', 'bin/ontwar.js', 'analyse', file, '--format', 'json'];
  const commands = {
    'pdf-parse loop': ['node', 'bench/bare-loop.mjs', file],
    ontwar: analyse,
    'ontwar --pdf-engine pdfium': [...analyse, '--pdf-engine', 'pdfium'],
  };
  if (has('pdftotext') && has('rg')) {
    commands['pdftotext -raw | rg'] = ['sh', '-c', `pdftotext -raw "$0" - | rg -ic '${WORDS}'`, file];
  }
  const placed = args.includes('--cores') ? (argv) => argv : onOneCore;
  const each = Object.entries(commands).map(([command, argv]) => [command, placed(argv)]);
  printRatios(timeInTurn(Object.fromEntries(each), Number(rounds)), 'pdf-parse loop');
}
