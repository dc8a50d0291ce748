/**
 * The end of a PDF in, how its table of objects is written out. What is appended points back to that table, so a file of which
 * viewers repair the table in silence would lose its pages: null says that nothing can be appended.
 */
export type Ending = 'tabel' | 'stroom';

/** Of the end of the file: viewers look no further for the pointer. */
const TAIL = 2048;

export function endingOf(bytes: Uint8Array): Ending | null {
  const tail = latin1(bytes.subarray(-TAIL));
  const pointer = /startxref\s+(\d{1,15})\s/.exec(tail.slice(Math.max(0, tail.lastIndexOf('startxref'))));
  if (pointer === null) return null;
  const at = Number(pointer[1]);
  const there = latin1(bytes.subarray(at, at + 40)).trimStart();
  if (/^xref\s/.test(there)) return 'tabel';
  return /^\d+\s+\d+\s+obj\b/.test(there) ? 'stroom' : null;
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
