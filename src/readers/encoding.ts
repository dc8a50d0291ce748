/**
 * Bytes of a text file in, its text out: UTF-8 or UTF-16 by BOM, UTF-16 without BOM by its zero bytes, else UTF-8 when the
 * bytes are valid UTF-8, else Windows-1252, which is what old municipal exports hold and in which every byte means something.
 */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding === 'utf-16be') return decodeUtf16be(bytes);
  if (encoding === 'windows-1252') return decodeWindows1252(bytes);
  return new TextDecoder(encoding).decode(bytes);
}

export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = zeroBytes(bytes);
  if (wide !== null) return wide;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Dutch text in UTF-16 has a zero in almost every pair of bytes, always on the same side. */
function zeroBytes(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length & ~1, 512);
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++;
    if (bytes[at + 1] === 0) odd++;
  }
  if (odd > length * 0.35 && even < length * 0.02) return 'utf-16le';
  if (even > length * 0.35 && odd < length * 0.02) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Node without full ICU has no utf-16be decoder, so the bytes are swapped first. */
function decodeUtf16be(bytes: Uint8Array): string {
  const swapped = Uint8Array.from(bytes.subarray(0, bytes.length & ~1));
  for (let at = 0; at + 1 < swapped.length; at += 2) {
    const first = swapped[at] ?? 0;
    swapped[at] = swapped[at + 1] ?? 0;
    swapped[at + 1] = first;
  }
  return new TextDecoder('utf-16le').decode(swapped);
}

/** What Windows-1252 puts at 0x80–0x9F; the five unassigned bytes become U+FFFD. */
const C1_OF_WINDOWS_1252 = '€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ';

/** By table: several Node 20 and 22 releases decode windows-1252 as Latin-1, which loses every typographic quote. */
function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (control) => C1_OF_WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? '\ufffd');
}
