/** Paths from the command line in, the files to analyse out, in the order given; what cannot be read keeps its place with its failure. */
import type { Files } from '../files.js';
import { OntwarError } from '../model/error.js';
import { FAILURES } from './messages.nl.js';

export const STDIN = '-';

export interface Input {
  readonly path: string;
  readonly failure: OntwarError | null;
}

export async function findInputs(
  paths: readonly string[],
  files: Files,
  extensions: readonly string[],
): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) inputs.push(...(await expand(path, files, extensions)));
  return inputs;
}

async function expand(path: string, files: Files, extensions: readonly string[]): Promise<Input[]> {
  if (path === STDIN) return [{ path, failure: null }];
  try {
    if ((await files.kindOf(path)) === 'file') return [{ path, failure: null }];
    const found = await files.walk(path, extensions);
    if (found.length === 0) return [{ path, failure: emptyFolder(path, extensions) }];
    return found.map((file) => ({ path: file, failure: null }));
  } catch (cause) {
    if (!(cause instanceof OntwarError)) throw cause;
    return [{ path, failure: cause }];
  }
}

function emptyFolder(path: string, extensions: readonly string[]): OntwarError {
  const { message, hint } = FAILURES.emptyFolder(extensions);
  return new OntwarError('map-zonder-bestanden', message, hint, path);
}
