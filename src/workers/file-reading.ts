/** How the command line reads files: text in its own process, all else in processes that can be killed. */
import type { Source } from '../model/document.js';
import { readerFor, readers } from '../readers/index.js';
import { readSource } from '../readers/read-source.js';
import type { Reader, ReadOptions } from '../readers/reader.js';
import type { KillableReader } from './killable-reader.js';
import type { Limits } from './limits.js';
import type { Preparation } from './protocol.js';
import { createReaderPool } from './reader-pool.js';

export interface FileReading {
  /** Starts what reading these files will need, as far as their names tell; from now on so many may be read at once. */
  readonly expect: (names: readonly string[], options: Preparation, workers?: number) => void;
  /** @throws OntwarError when the file is refused, or too much for the limits */
  readonly read: (bytes: Uint8Array, name: string, options: ReadOptions) => Promise<Source>;
  readonly annotate: KillableReader['annotate'];
  /** Ends what was started. */
  readonly close: () => void;
}

export function createFileReading(limits: Limits): FileReading {
  let most = 1;
  const apart = createReaderPool(limits, () => most);
  return {
    expect: (names, { pdfEngine }, workers = 1) => {
      most = workers;
      const isOf =
        ({ extensions }: Reader) =>
        (name: string) =>
          extensions.some((each) => name.toLowerCase().endsWith(each));
      const named = readers.find((reader) => reader.runs !== 'here' && names.some(isOf(reader)));
      if (named === undefined) return;
      apart.prepare(named.id, pdfEngine === undefined ? {} : { pdfEngine }, names.filter(isOf(named)).length);
    },
    read: async (bytes, name, options) =>
      readerFor(bytes, name).runs === 'here' ? readSource(bytes, name, options) : apart.read(bytes, name, options),
    annotate: apart.annotate,
    close: apart.close,
  };
}
