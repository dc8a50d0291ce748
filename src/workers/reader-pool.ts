/**
 * A few processes that read, each killable by itself; a file goes to the first that is free. Results come to who asked for them,
 * so their order is the asker's and no number of processes changes it. Each takes up to `memoryMb`; a usual note takes 120 to 250 MB.
 */
import type { Source } from '../model/document.js';
import type { ReadOptions } from '../readers/reader.js';
import { createKillableReader, type KillableReader } from './killable-reader.js';
import type { Limits } from './limits.js';
import type { Preparation } from './protocol.js';

export interface ReaderPool {
  /** Starts as many processes and loads a reader there, without waiting for it. */
  readonly prepare: (reader: string, options: Preparation, count: number) => void;
  /** @throws OntwarError when the file is refused or its reading was broken off */
  readonly read: (bytes: Uint8Array, name: string, options: ReadOptions) => Promise<Source>;
  readonly annotate: KillableReader['annotate'];
  readonly close: () => void;
}

/** @param most how many processes there may be at once; asked each time that one could be added */
export function createReaderPool(limits: Limits, most: () => number): ReaderPool {
  const readers: KillableReader[] = [];
  const free: KillableReader[] = [];
  const waiting: ((reader: KillableReader) => void)[] = [];
  const add = () => {
    const reader = createKillableReader(limits);
    readers.push(reader);
    return reader;
  };
  const take = async () => {
    const reader = free.shift() ?? (readers.length < most() ? add() : undefined);
    return reader ?? new Promise<KillableReader>((resolve) => waiting.push(resolve));
  };
  const giveBack = (reader: KillableReader) => {
    const next = waiting.shift();
    if (next === undefined) free.unshift(reader);
    else next(reader);
  };
  const withReader = async <Result>(work: (reader: KillableReader) => Promise<Result>) => {
    const reader = await take();
    try {
      return await work(reader);
    } finally {
      giveBack(reader);
    }
  };
  return {
    prepare: (id, options, count) => {
      while (readers.length < Math.min(count, most())) free.push(add());
      for (const reader of free) reader.prepare(id, options);
    },
    read: (bytes, name, options) => withReader((reader) => reader.read(bytes, name, options)),
    annotate: (bytes, name, annotations) => withReader((reader) => reader.annotate(bytes, name, annotations)),
    close: () => {
      for (const reader of readers) reader.close();
    },
  };
}
