/** The word sets that a pattern names, found by going through its program; a word in a gap belongs to none of them. */
import { END, OP } from '../model/pattern.js';

export function namedSets(program: Int32Array, start: number): ReadonlySet<number> {
  const sets = new Set<number>();
  const seen = new Set<number>();
  const go = (address: number): void => {
    if (address === END || seen.has(address)) return;
    seen.add(address);
    const value = program[address + 1] ?? 0;
    if (program[address] === OP.word) sets.add(value);
    if (program[address] === OP.choice) program.slice(value + 3, value + 3 + (program[value] ?? 0)).forEach(go);
    else go(program[address + 2] ?? END);
  };
  go(start);
  return sets;
}
