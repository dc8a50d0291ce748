/** How the command line reads files: text in its own process, all else in one that can be killed. */
import type { Source } from '../model/document.js';
import { readerFor, readers } from '../readers/index.js';
import { readSource } from '../readers/read-source.js';
import type { ReadOptions } from '../readers/reader.js';
import { createKillableReader, type KillableReader } from './killable-reader.js';
import type { Limits } from './limits.js';

export interface FileReading {
  /** Starts what reading these files will need, as far as their names tell. */
  readonly expect: (names: readonly string[]) => void;
  /** @throws OntwarError when the file is refused, or too much for the limits */
  readonly read: (bytes: Uint8Array, name: string, options: ReadOptions) => Promise<Source>;
  readonly annotate: KillableReader['annotate'];
  /** Ends what was started. */
  readonly close: () => void;
}

export function createFileReading(limits: Limits): FileReading {
  const apart = createKillableReader(limits);
  return {
    expect: (names) => {
      const named = readers.find(
        ({ runs, extensions }) =>
          runs !== 'here' && names.some((name) => extensions.some((each) => name.toLowerCase().endsWith(each))),
      );
      if (named !== undefined) apart.prepare(named.id);
    },
    read: async (bytes, name, options) =>
      readerFor(bytes, name).runs === 'here' ? readSource(bytes, name, options) : apart.read(bytes, name, options),
    annotate: apart.annotate,
    close: apart.close,
  };
}
