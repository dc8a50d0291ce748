/**
 * Bytes of a ZIP file in, its members out with their names and declared sizes; nothing is unpacked before it is asked for, and
 * never more than the asker allows. The one file that knows yauzl, which holds each member to its declared size.
 */
import type { Entry, ZipFile } from 'yauzl';
import { OntwarError } from '../../model/error.js';
import { type FileFault, fileError } from '../messages.nl.js';

export interface Member {
  /** As written in the file, with `/` between folders; not to be trusted as a path. */
  readonly name: string;
  /** As declared, in bytes; unpacking more than this fails. */
  readonly size: number;
  /** Unpacks at most `limit` bytes; throws `te-groot`, `wachtwoord-nodig`, or the damage that `openZip` was told to name. */
  readonly read: (limit: number) => Promise<Uint8Array>;
}

/** A thick note with hundreds of pictures stays far below it. */
const MOST_MEMBERS = 10_000;

export async function openZip(bytes: Uint8Array, damaged: FileFault = 'zip-beschadigd'): Promise<readonly Member[]> {
  const { fromBufferPromise, getFileNameLowLevel } = await import('yauzl');
  const nameOf = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry) =>
    getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    // Names undecoded, or one bad name would make the whole file unreadable.
    const zip = await fromBufferPromise(buffer, { decodeStrings: false, autoClose: false });
    if (zip.entryCount > MOST_MEMBERS) throw fileError('zip-te-veel');
    const members: Member[] = [];
    for await (const entry of zip.eachEntry()) members.push(toMember(zip, entry, nameOf(entry), damaged));
    return members;
  } catch (cause) {
    throw asDamage(cause, damaged);
  }
}

function toMember(zip: ZipFile, entry: Entry, name: string, damaged: FileFault): Member {
  const read = async (limit: number) => {
    try {
      return await unpack(zip, entry, limit);
    } catch (cause) {
      throw asDamage(cause, damaged);
    }
  };
  return { name, size: entry.uncompressedSize, read };
}

async function unpack(zip: ZipFile, entry: Entry, limit: number): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw fileError('zip-op-slot');
  if (entry.uncompressedSize > limit) throw fileError('uitgepakt-te-groot');
  const chunks: Uint8Array[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** yauzl throws plain errors for whatever is wrong with a file. */
function asDamage(cause: unknown, damaged: FileFault): unknown {
  return cause instanceof OntwarError ? cause : fileError(damaged);
}

declare module 'yauzl' {
  /** Exported and documented, but missing in its types. */
  export function getFileNameLowLevel(
    generalPurposeBitFlag: number,
    fileName: Buffer,
    extraFields: Entry['extraFields'],
    strict: boolean,
  ): string;
}
