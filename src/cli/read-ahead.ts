/**
 * Reads each file while the one before it is analysed: reading happens in another process, so both go on at once. What `take`
 * gives is what `read` gives; who takes a file waits only until the next one is under way.
 */
import type { Input } from './inputs.js';

export interface ReadAhead<Result> {
  /** Starts with this file before anybody takes it. */
  readonly start: (input: Input | undefined) => Promise<void>;
  readonly take: (input: Input) => Promise<Result>;
}

export function createReadAhead<Result>(
  inputs: readonly Input[],
  read: (input: Input, onTaken: () => void) => Promise<Result>,
): ReadAhead<Result> {
  const begun = new Map<Input, Promise<Result>>();
  const begin = (input: Input, onTaken = () => {}) => {
    const reading = read(input, onTaken);
    begun.set(input, reading);
    return reading;
  };
  const start = (input: Input | undefined) =>
    new Promise<void>((underWay) => {
      if (input === undefined) return underWay();
      // Read here, it is under way when it is done; a failure is told to who takes the file.
      begin(input, underWay).then(
        () => underWay(),
        () => underWay(),
      );
    });
  return {
    start,
    take: async (input) => {
      const reading = begun.get(input) ?? begin(input);
      begun.delete(input);
      return reading.finally(() => start(inputs[inputs.indexOf(input) + 1]));
    },
  };
}
