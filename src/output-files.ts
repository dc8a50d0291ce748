/**
 * Output on the disk, beside files.ts the only file that touches it: a file appears under its name only when it is complete.
 * Failures that a user can cause come out as OntwarError in Dutch.
 */
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, type FileHandle, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { WRITE_FAILURES } from './files.nl.js';
import { OntwarError } from './model/error.js';

export interface Output {
  readonly write: (part: string | Uint8Array) => Promise<void>;
  /** Puts the file under its own name. */
  readonly finish: () => Promise<void>;
  /** Leaves no trace. */
  readonly abandon: () => Promise<void>;
}

/** A file that is made and taken away tells more than the rights that a system reports. */
export async function prepareFolder(folder: string, real: string): Promise<void> {
  try {
    if ((await stat(real).catch(() => null))?.isDirectory() === false) throw failedWrite('file', folder);
    await mkdir(real, { recursive: true });
    const trial = join(real, `.ontwar.${randomUUID().slice(0, 8)}.tmp`);
    await (await open(trial, 'wx')).close();
    await rm(trial, { force: true });
  } catch (cause) {
    throw writeFailure(folder, cause);
  }
}

/** A pipe or device is written as it is; a file through a neighbour and a rename, so that it is never half there. */
export async function startOutput(path: string, wanted: string): Promise<Output> {
  try {
    const target = await realPathOf(wanted);
    const existing = await stat(target).catch(() => null);
    if (existing?.isDirectory()) throw failedWrite('folder', path);
    if (existing !== null) await access(target, constants.W_OK);
    if (existing !== null && !existing.isFile()) return writer(path, await open(target, 'w'), null);
    const draft = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`);
    return writer(path, await open(draft, 'wx'), { draft, target });
  } catch (cause) {
    throw writeFailure(path, cause);
  }
}

function writer(
  path: string,
  handle: FileHandle,
  move: { readonly draft: string; readonly target: string } | null,
): Output {
  const translate = (cause: unknown): never => {
    throw writeFailure(path, cause);
  };
  return {
    write: (part) => handle.writeFile(part).catch(translate),
    finish: async () => {
      await handle.close();
      if (move !== null) await rename(move.draft, move.target).catch(translate);
    },
    abandon: async () => {
      await handle.close();
      if (move !== null) await rm(move.draft, { force: true });
    },
  };
}

/** A closed pipe is left as it is: who reads decides when to stop. */
export function writeFailure(path: string, cause: unknown): unknown {
  const code = codeOf(cause);
  if (code === undefined || code === 'EPIPE') return cause;
  if (code === 'ENOENT' || code === 'ENOTDIR') return failedWrite('missing', path);
  return failedWrite(code === 'ENOSPC' ? 'full' : 'other', path);
}

function failedWrite(kind: Exclude<keyof typeof WRITE_FAILURES, 'hint'>, path: string): OntwarError {
  return new OntwarError('uitvoer-onschrijfbaar', WRITE_FAILURES[kind], WRITE_FAILURES.hint, path);
}

/** The system's code; undefined for our own errors and for bugs. */
export function codeOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error) || !('syscall' in cause) || !('code' in cause)) return undefined;
  return String(cause.code);
}

export async function realPathOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}
