/**
 * Members of a DOCX or ODT in, the parts that hold text out, unpacked within one allowance for all of them. What a bomb
 * declares is refused before a byte is unpacked; what it hides is cut off at the declared size.
 */
import { fileError } from '../messages.nl.js';
import type { Member } from './open-zip.js';

/** Bytes of mark-up together: a note of 500 pages has 10 million. */
export const MOST_MARKUP = 30 * 1024 * 1024;

export async function unpackParts(
  members: readonly Member[],
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const chosen = members.filter(({ name }) => wanted(name));
  if (chosen.reduce((sum, { size }) => sum + size, 0) > MOST_MARKUP) throw fileError('uitgepakt-te-groot');
  const parts = new Map<string, Uint8Array>();
  for (const member of chosen) parts.set(member.name, await member.read(MOST_MARKUP));
  return parts;
}
