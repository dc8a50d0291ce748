/**
 * Reads files while those before them are analysed: reading happens in other processes, so both go on at once. What `take`
 * gives is what `read` gives; who takes a file waits only until the next ones are under way.
 */
import type { Input } from './inputs.js';

export interface ReadAhead<Result> {
  /** Starts with this file, and those after it, before anybody takes it. */
  readonly start: (input: Input | undefined) => Promise<void>;
  readonly take: (input: Input) => Promise<Result>;
}

/** @param most how many files may have been begun and not taken: as many as can be read at once, or memory fills with what waits */
export function createReadAhead<Result>(
  inputs: readonly Input[],
  read: (input: Input, onTaken: () => void) => Promise<Result>,
  most = 1,
): ReadAhead<Result> {
  const begun = new Map<Input, Promise<Result>>();
  const begin = (input: Input, onTaken = () => {}) => {
    const reading = read(input, onTaken);
    begun.set(input, reading);
    return reading;
  };
  const startOne = (input: Input) =>
    new Promise<void>((underWay) => {
      // Read here, it is under way when it is done; a failure is told to who takes the file.
      begin(input, underWay).then(
        () => underWay(),
        () => underWay(),
      );
    });
  const start = async (input: Input | undefined) => {
    if (input === undefined) return;
    for (const each of inputs.slice(inputs.indexOf(input))) {
      if (begun.size >= most) return;
      if (!begun.has(each)) await startOne(each);
    }
  };
  return {
    start,
    take: async (input) => {
      const reading = begun.get(input) ?? begin(input);
      begun.delete(input);
      return reading.finally(() => start(inputs[inputs.indexOf(input) + 1]));
    },
  };
}
