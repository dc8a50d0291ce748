/**
 * Bytes that begin like a ZIP in, what kind of file it is out. DOCX, ODT and spreadsheets are ZIPs too; the names in the list
 * of members at the end of the file tell them apart. Judges only: reading is open-zip's.
 */
export type ZipKind = 'docx' | 'odt' | 'rekenblad' | 'presentatie' | 'e-boek' | 'archief';

const LOCAL = 0x04034b50;
const LISTED = 0x02014b50;
const END_OF_LIST = 0x06054b50;
const LONGEST_END = 65_557;
/** The parts that tell come early; a list of ten thousand names need not be read for them. */
const MOST_NAMES = 2000;

/** Null for what is no ZIP, a cut-off one included when its start does not tell. */
export function zipKind(bytes: Uint8Array): ZipKind | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 4 || (view.readUInt32LE(0) !== LOCAL && view.readUInt32LE(0) !== END_OF_LIST)) return null;
  return kindOfMime(view) ?? kindOfNames(listedNames(view)) ?? kindOfNames(firstNames(view)) ?? 'archief';
}

/** OpenDocument and EPUB open with a member `mimetype` that is not packed. */
function kindOfMime(view: Buffer): ZipKind | null {
  const head = view.toString('latin1', 30, 120);
  if (!head.startsWith('mimetypeapplication/')) return null;
  if (head.includes('opendocument.text')) return 'odt';
  if (head.includes('opendocument.spreadsheet')) return 'rekenblad';
  if (head.includes('opendocument.presentation')) return 'presentatie';
  return head.includes('epub') ? 'e-boek' : null;
}

function kindOfNames(names: readonly string[]): ZipKind | null {
  if (names.includes('content.xml') && names.includes('META-INF/manifest.xml')) return 'odt';
  if (!names.includes('[Content_Types].xml') && !names.includes('_rels/.rels')) return null;
  if (names.some((name) => /^word\/[^/]+\.xml$/.test(name))) return 'docx';
  if (names.some((name) => name.startsWith('xl/'))) return 'rekenblad';
  return names.some((name) => name.startsWith('ppt/')) ? 'presentatie' : null;
}

function listedNames(view: Buffer): string[] {
  const end = view.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0 || end < view.length - LONGEST_END || end + 20 > view.length) return [];
  const names: string[] = [];
  let at = view.readUInt32LE(end + 16);
  while (at + 46 <= end && names.length < MOST_NAMES && view.readUInt32LE(at) === LISTED) {
    const length = view.readUInt16LE(at + 28);
    names.push(view.toString('utf8', at + 46, at + 46 + length));
    at += 46 + length + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32);
  }
  return names;
}

/** Of a file whose end is missing: the names before the members themselves, as far as their sizes stand there. */
function firstNames(view: Buffer): string[] {
  const names: string[] = [];
  let at = 0;
  while (at + 30 <= view.length && names.length < MOST_NAMES && view.readUInt32LE(at) === LOCAL) {
    const length = view.readUInt16LE(at + 26);
    names.push(view.toString('utf8', at + 30, at + 30 + length));
    at += 30 + length + view.readUInt16LE(at + 28) + view.readUInt32LE(at + 18);
  }
  return names;
}
