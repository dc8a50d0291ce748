/**
 * Steps of patterns → the program that matching walks (model/pattern.ts says how it is laid out). It is written from the end of a
 * pattern to its beginning, so that what follows is known; what was written before is used again.
 */
import { ANYTHING, type Beginning, END, INSTRUCTION, NO_WORD, OP, useCode } from '../../model/pattern.js';
import type { SetPool } from './set-pool.js';
import type { Step } from './step.js';

export interface Programmer {
  readonly program: readonly number[];
  readonly write: (steps: readonly Step[]) => { readonly start: number; readonly first: Beginning };
}

/** Word sets and uses that can stand first; null: anything can. */
type Beginnings = { readonly sets: readonly number[]; readonly use: boolean } | null;

/** A place in the program, with what a match from there on can begin with. */
interface Link {
  readonly address: number;
  readonly begins: Beginnings;
}

const AT_END: Link = { address: END, begins: null };

export function createProgrammer({ union }: SetPool): Programmer {
  const program: number[] = new Array(INSTRUCTION).fill(OP.end);
  const written = new Map<string, number>();

  /** Address of these numbers. */
  function put(...numbers: number[]): number {
    const key = numbers.join();
    const known = written.get(key);
    if (known !== undefined) return known;
    const address = program.length;
    program.push(...numbers);
    written.set(key, address);
    return address;
  }

  function link(steps: readonly Step[], next: Link): Link {
    return [...steps].reverse().reduce((after, step) => linkStep(step, after), next);
  }

  function linkStep(step: Step, next: Link): Link {
    const to = (op: number, value: number, begins: Beginnings) => ({ address: put(op, value, next.address), begins });
    switch (step.kind) {
      case 'word':
        return to(OP.word, step.set, { sets: [step.set], use: false });
      case 'use':
        return to(OP.use, useCode(step.term, step.sense), { sets: [], use: true });
      case 'any-word':
        return to(OP.anyWord, 0, null);
      case 'gap':
        return to(OP.gap, step.max, null);
      case 'open':
        return to(OP.open, 0, next.begins);
      case 'close':
        return to(OP.close, 0, next.begins);
      case 'choice': {
        const options = step.options.map((option) => link(option, next));
        const begins = together(options.map((option) => option.begins));
        return to(OP.choice, putOptions(options, toBeginning(begins)), begins);
      }
    }
  }

  function putOptions(options: readonly Link[], { set, use }: Beginning): number {
    return put(options.length, set, use ? 1 : 0, ...options.map(({ address }) => address));
  }

  function toBeginning(all: Beginnings): Beginning {
    if (all === null) return { set: ANYTHING, use: true };
    return { set: all.sets.length === 0 ? NO_WORD : union(all.sets), use: all.use };
  }

  return {
    program,
    write(steps) {
      const { address, begins } = link(steps, AT_END);
      return { start: address, first: toBeginning(begins) };
    },
  };
}

function together(all: readonly Beginnings[]): Beginnings {
  const sets = new Set<number>();
  let use = false;
  for (const each of all) {
    if (each === null) return null;
    for (const set of each.sets) sets.add(set);
    use ||= each.use;
  }
  return { sets: [...sets], use };
}
