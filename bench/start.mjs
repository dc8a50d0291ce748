// How long a person waits for `ontwar --help`, and for the analysis of a note of one page, against a bare node. Bar of --help: 2.2.
import { printRatios, timeInTurn } from './measure.mjs';

export default function start([note = 'fixtures/voorbeeld/input.md']) {
  const commands = {
    node: ['node', '-e', '0'],
    'ontwar --help': ['node', 'bin/ontwar.js', '--help'],
    [`ontwar ${note}`]: ['node', 'bin/ontwar.js', 'analyse', note, '--quiet'],
  };
  printRatios(timeInTurn(commands, 15), 'node');
}
