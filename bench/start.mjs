// How long a person waits for `ontwar --help`, against a bare node. Bar: 2.2.
import { printRatios, timeInTurn } from './measure.mjs';

export default function start() {
  const commands = { node: ['node', '-e', '0'], 'ontwar --help': ['node', 'bin/ontwar.js', '--help'] };
  printRatios(timeInTurn(commands, 15), 'node');
}
