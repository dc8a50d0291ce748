/**
 * Bytes of a ZIP with notes in, the notes in it out, each to be unpacked when its turn comes: nothing is written to disk, and
 * what is too large, too many or too deep is refused by the sizes that the file declares, before anything is unpacked.
 */
import { OntwarError } from '../../model/error.js';
import { fileError } from '../messages.nl.js';
import { type Member, openZip } from './open-zip.js';
import { zipKind } from './zip-kind.js';

export interface Packed {
  /** Inside the ZIP, with `/` between folders; a ZIP in it counts as a folder. */
  readonly path: string;
  readonly failure: OntwarError | null;
  readonly read: () => Promise<Uint8Array>;
}

export const ZIP_EXTENSION = '.zip';

/** As much as one file may weigh that is not packed. */
const LARGEST = 200 * 1024 * 1024;
/** All members together, those of inner ZIPs too. */
const MOST_UNPACKED = 1024 * 1024 * 1024;
const MOST_NOTES = 2000;
/** A ZIP in a ZIP is how mail programs pass things on; deeper is how bombs are built. */
const DEEPEST_ZIP = 2;

interface Search {
  readonly isNote: (name: string) => boolean;
  readonly found: Packed[];
  unpacked: number;
}

/** In byte order of their paths; null when the bytes are no ZIP with files in it. Throws when the whole ZIP is refused. */
export async function listPacked(bytes: Uint8Array, extensions: readonly string[]): Promise<readonly Packed[] | null> {
  if (zipKind(bytes) !== 'archief') return null;
  const isNote = (name: string) => extensions.some((extension) => name.toLowerCase().endsWith(extension));
  const search: Search = { isNote, found: [], unpacked: 0 };
  await searchZip(search, bytes, '', 1);
  return search.found.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}

async function searchZip(search: Search, bytes: Uint8Array, folder: string, depth: number): Promise<void> {
  const members = await openZip(bytes);
  search.unpacked += members.reduce((sum, { size }) => sum + size, 0);
  if (search.unpacked > MOST_UNPACKED) throw fileError('uitgepakt-te-groot');
  for (const member of members) {
    if (isHidden(member.name)) continue;
    if (climbs(member.name)) search.found.push(refused(folder + shown(member.name), fileError('zip-buiten')));
    else if (member.name.toLowerCase().endsWith(ZIP_EXTENSION)) await searchInner(search, member, folder, depth);
    else if (search.isNote(member.name)) search.found.push(note(member, folder));
    if (search.found.length > MOST_NOTES) throw fileError('zip-te-veel');
  }
}

async function searchInner(search: Search, member: Member, folder: string, depth: number): Promise<void> {
  const path = folder + member.name;
  try {
    if (depth >= DEEPEST_ZIP) throw fileError('zip-te-diep');
    const bytes = await member.read(LARGEST);
    if (zipKind(bytes) === 'archief') await searchZip(search, bytes, `${path}/`, depth + 1);
    else search.found.push(note(member, folder));
  } catch (cause) {
    // The allowance is of all together; what is wrong with one inner ZIP is no reason to leave the rest.
    if (!(cause instanceof OntwarError) || search.unpacked > MOST_UNPACKED) throw cause;
    search.found.push(refused(path, cause));
  }
}

function note(member: Member, folder: string): Packed {
  return { path: folder + member.name, failure: null, read: () => member.read(LARGEST) };
}

function refused(path: string, failure: OntwarError): Packed {
  return { path, failure, read: () => Promise.reject(failure) };
}

/** Folders, and what systems put beside files for themselves. */
function isHidden(name: string): boolean {
  return name.endsWith('/') || name.split('/').some((part) => /^\.[^.]/.test(part) || part === '__MACOSX');
}

function climbs(name: string): boolean {
  return /^(?:\/|[a-z]:)/i.test(name) || name.split('/').includes('..');
}

/** The path as a name that cannot lead anywhere. */
function shown(name: string): string {
  return name.replace(/^\/+/, '');
}
