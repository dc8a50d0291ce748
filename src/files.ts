/**
 * The disk as the program sees it: bytes and their hash, folders walked in byte order, and output (output-files.ts). Failures
 * that a user can cause come out as OntwarError in Dutch.
 */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import { READ_FAILURES } from './files.nl.js';
import { OntwarError } from './model/error.js';
import { codeOf, type Output, prepareFolder, realPathOf, startOutput } from './output-files.js';

export type { Output };

/** What a note may weigh; a scanned note of 500 pages stays below it. */
export const MAX_BYTES = 200 * 1024 * 1024;
const CHUNK = 1024 * 1024;

/** Paths are given and returned as the user wrote them; relative ones start at the folder of `createFiles`. */
export interface Files {
  readonly kindOf: (path: string) => Promise<'file' | 'folder'>;
  readonly readBytes: (path: string) => Promise<Uint8Array>;
  readonly readText: (path: string) => Promise<string>;
  /** All files under a folder with one of these extensions, in byte order of their paths. */
  readonly walk: (folder: string, extensions: readonly string[]) => Promise<string[]>;
  readonly same: (one: string, other: string) => Promise<boolean>;
  /** Whether it is that folder, or lies in it. */
  readonly inside: (path: string, folder: string) => Promise<boolean>;
  /** Whether the name is taken: by a file, a folder or a link, whatever it leads to. */
  readonly exists: (path: string) => Promise<boolean>;
  /** Makes the folder and those above it where they are missing, and tries whether it takes files. */
  readonly prepareFolder: (folder: string) => Promise<void>;
  readonly startOutput: (path: string) => Promise<Output>;
}

export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function createFiles(cwd: string): Files {
  const at = (path: string) => resolve(cwd, path);
  return {
    kindOf: (path) => kindOf(path, at(path)),
    readBytes: (path) => readBytes(path, at(path)),
    readText: async (path) => new TextDecoder().decode(await readBytes(path, at(path))),
    walk: (folder, extensions) => walk(folder, at, extensions),
    same: async (one, other) => (await realPathOf(at(one))) === (await realPathOf(at(other))),
    inside: async (path, folder) => {
      const outer = await realPathOf(at(folder));
      return `${await realPathOf(at(path))}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`);
    },
    exists: async (path) => (await lstat(at(path)).catch(() => null)) !== null,
    prepareFolder: (folder) => prepareFolder(folder, at(folder)),
    startOutput: (path) => startOutput(path, at(path)),
  };
}

async function kindOf(path: string, real: string): Promise<'file' | 'folder'> {
  try {
    return (await stat(real)).isDirectory() ? 'folder' : 'file';
  } catch (cause) {
    throw readFailure(path, cause);
  }
}

async function readBytes(path: string, real: string): Promise<Uint8Array> {
  try {
    if ((await stat(real)).size > MAX_BYTES) throw failedRead('large', path);
    return await readUpTo(MAX_BYTES, path, real);
  } catch (cause) {
    throw readFailure(path, cause);
  }
}

/** A pipe, a device and a file that is being written have no size that can be believed beforehand. */
async function readUpTo(most: number, path: string, real: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of createReadStream(real, { highWaterMark: CHUNK })) {
    size += chunk.length;
    if (size > most) throw failedRead('large', path);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function failedRead(kind: keyof typeof READ_FAILURES, path: string): OntwarError {
  const { code, message, hint } = READ_FAILURES[kind];
  return new OntwarError(code, message, hint, path);
}

function readFailure(path: string, cause: unknown): unknown {
  const code = codeOf(cause);
  if (code === undefined) return cause;
  if (code === 'ENOENT' || code === 'ENOTDIR') return failedRead('missing', path);
  if (code === 'EACCES' || code === 'EPERM') return failedRead('forbidden', path);
  return failedRead(code === 'EISDIR' ? 'folder' : 'other', path);
}

/**
 * A link to a folder above itself is entered once: folders are known by their real path. A folder that may not be read
 * is returned like a file, so that it fails as one instead of being passed over.
 */
async function walk(folder: string, at: (path: string) => string, extensions: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  const enter = async (path: string): Promise<void> => {
    const real = await realPathOf(at(path));
    if (seen.has(real)) return;
    seen.add(real);
    const names = await readdir(real).catch(() => null);
    if (names === null) return void found.push(path);
    for (const name of names.sort().filter((candidate) => !candidate.startsWith('.'))) {
      const child = `${path.replace(/(?<=.)[\\/]+$/, '')}/${name}`;
      const kind = await entryKind(at(child));
      if (kind === 'folder') await enter(child);
      if (kind === 'file' && hasExtension(name, extensions)) found.push(child);
    }
  };
  await enter(folder);
  return found.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

/** A broken link is neither. */
async function entryKind(real: string): Promise<'file' | 'folder' | null> {
  const entry = await stat(real).catch(() => null);
  if (entry === null) return null;
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() ? 'file' : null;
}

function hasExtension(name: string, extensions: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return extensions.some((extension) => lower.endsWith(extension));
}
