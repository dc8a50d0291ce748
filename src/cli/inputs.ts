/** Paths from the command line in, the files to analyse out, in the order given; what cannot be read keeps its place with its failure. */
import type { Files } from '../files.js';
import { OntwarError } from '../model/error.js';
import { ZIP_EXTENSION } from '../readers/zip/list-packed.js';
import type { Archives } from './archives.js';
import { FAILURES, type Told } from './messages.nl.js';

export const STDIN = '-';

export interface Input {
  readonly path: string;
  readonly failure: OntwarError | null;
  /** Null for a file by itself. */
  readonly packed: { readonly archive: string; readonly inside: string } | null;
}

export interface Places {
  readonly files: Files;
  readonly archives: Archives;
  readonly extensions: readonly string[];
}

export async function findInputs(paths: readonly string[], places: Places): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) inputs.push(...(await expand(path, places)));
  return inputs;
}

async function expand(path: string, places: Places): Promise<Input[]> {
  if (path === STDIN) return [single(path)];
  try {
    if ((await places.files.kindOf(path)) === 'file') return await unpack(path, places);
    const found = await places.files.walk(path, places.extensions);
    if (found.length === 0) return [failed(path, FAILURES.emptyFolder(places.extensions))];
    const inputs: Input[] = [];
    for (const file of found) inputs.push(...(await unpack(file, places)));
    return inputs;
  } catch (cause) {
    return [asFailed(path, cause)];
  }
}

/** By name, or every Word file would be read twice; a ZIP by another name is told how to be read. */
async function unpack(path: string, { archives, extensions }: Places): Promise<Input[]> {
  if (!path.toLowerCase().endsWith(ZIP_EXTENSION)) return [single(path)];
  try {
    const packed = await archives.list(path);
    if (packed === null) return [single(path)];
    if (packed.length === 0) return [failed(path, FAILURES.emptyZip(extensions))];
    return packed.map(({ path: inside, failure }) => ({
      path: `${path}/${inside}`,
      failure,
      packed: { archive: path, inside },
    }));
  } catch (cause) {
    return [asFailed(path, cause)];
  }
}

function single(path: string): Input {
  return { path, failure: null, packed: null };
}

function asFailed(path: string, cause: unknown): Input {
  if (!(cause instanceof OntwarError)) throw cause;
  return { ...single(path), failure: cause };
}

function failed(path: string, { message, hint }: Told): Input {
  return asFailed(path, new OntwarError('map-zonder-bestanden', message, hint, path));
}
