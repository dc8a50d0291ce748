/** Kinds of file that we know and do not read, so that the message can say what to do instead of calling them unknown. */
import type { FileFault } from './messages.nl.js';
import { zipKind } from './zip/zip-kind.js';

/** Word up to 2003, and everything that Office locks with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function knownKind(bytes: Uint8Array): FileFault | null {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return 'oud-word';
  const kind = zipKind(bytes);
  if (kind !== null && kind !== 'docx' && kind !== 'odt') return kind;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  if (/^\s*\{\\rtf/.test(head)) return 'rtf';
  return isMail(head) ? 'webarchief' : null;
}

/** Browsers save a page with its pictures as a mail (MHTML); read as text, its codes would pass for words. */
function isMail(head: string): boolean {
  return /^[\w-]+:[^\n]*\n/.test(head) && /^mime-version:\s*1/im.test(head);
}
