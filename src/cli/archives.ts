/** ZIP files given or met on the way in, the notes in them out; the last one opened is kept, because its notes are read one after another. */
import type { Files } from '../files.js';
import type { Packed } from '../readers/zip/list-packed.js';
import type { Pipeline } from './pipeline.js';

export interface Archives {
  /** Null when the file is no ZIP with files in it. */
  readonly list: (archive: string) => Promise<readonly Packed[] | null>;
  readonly read: (archive: string, inside: string) => Promise<Uint8Array>;
}

export function createArchives(files: Files, pipeline: Pipeline): Archives {
  let last: { readonly archive: string; readonly packed: readonly Packed[] | null } | null = null;
  const list = async (archive: string) => {
    if (last?.archive !== archive) last = { archive, packed: await pipeline.unpack(await files.readBytes(archive)) };
    return last.packed;
  };
  return {
    list,
    read: async (archive, inside) => {
      const found = (await list(archive))?.find(({ path }) => path === inside);
      // The file was changed since it was listed; reading it again tells what is wrong.
      return found === undefined ? files.readBytes(`${archive}/${inside}`) : found.read();
    },
  };
}
