/** Words with places in, the bytes of a small PDF out; and the ways in which PDFs go wrong. Written by hand, so that a test shows what it tests. */
import { createHash } from 'node:crypto';
import { packed } from './packed.js';

export interface Word {
  readonly text: string;
  readonly x: number;
  /** Of the baseline, from the foot of the page. */
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** Extra room after each character, in points. */
  readonly spacing?: number;
}

export interface TinyPage {
  readonly words?: readonly Word[];
  /** Left, bottom, width and height of rectangles: `line` draws around, `fill` paints grey behind. */
  readonly frames?: readonly {
    readonly place: readonly [number, number, number, number];
    readonly paint: 'line' | 'fill';
  }[];
  /** Degrees clockwise by which the page is shown; the words are placed on the page as it lies. */
  readonly rotate?: 90 | 180 | 270;
  /** Of A4 by default. */
  readonly mediaBox?: readonly [number, number, number, number];
  /** A picture in the middle. */
  readonly isScan?: boolean;
  /** A picture from edge to edge. */
  readonly isFullScan?: boolean;
  /** Listed, but not in the file. */
  readonly isMissing?: boolean;
  /** What is drawn unpacks to so many megabytes of words. */
  readonly bombMb?: number;
}

export interface TinyOptions {
  /** To open it; the empty string for a file that only its owner may change. */
  readonly password?: string;
  readonly labels?: boolean;
}

interface Thing {
  readonly dictionary: string;
  readonly stream: string | null;
}

const FIRST_PAGE = 5;

export function tinyPdf(pages: readonly TinyPage[], options: TinyOptions = {}): Uint8Array {
  const pageIds = pages.map((_, at) => FIRST_PAGE + at * 2);
  const things = new Map<number, Thing>([
    [
      1,
      plain(
        `<< /Type /Catalog /Pages 2 0 R ${options.labels === true ? '/PageLabels << /Nums [0 << /S /r >>] >>' : ''} >>`,
      ),
    ],
    [2, plain(`<< /Type /Pages /Count ${pages.length} /Kids [${pageIds.map((id) => `${id} 0 R`).join(' ')}] >>`)],
    [
      3,
      plain(
        '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [1 /fi /fl] >> >>',
      ),
    ],
    [4, plain('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>')],
  ]);
  pages.forEach((page, at) => {
    const id = FIRST_PAGE + at * 2;
    if (page.isMissing === true) {
      things.set(id, plain(`<< /Type /Pages /Parent 2 0 R /Count 1 /Kids [${id + 1} 0 R] >>`));
      return;
    }
    things.set(
      id,
      plain(
        `<< /Type /Page /Parent 2 0 R /MediaBox [${(page.mediaBox ?? [0, 0, 595, 842]).join(' ')}] /Rotate ${page.rotate ?? 0} /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${id + 1} 0 R >>`,
      ),
    );
    const bomb = page.bombMb === undefined ? null : packed('BT /F1 9 Tf (r) Tj ET ', page.bombMb).toString('latin1');
    things.set(id + 1, {
      dictionary: `<< /Length LENGTH ${bomb === null ? '' : '/Filter /FlateDecode'} >>`,
      stream: bomb ?? contentOf(page),
    });
  });
  return write(things, options.password);
}

function plain(dictionary: string): Thing {
  return { dictionary, stream: null };
}

function contentOf({ words = [], frames = [], isScan = false, isFullScan = false }: TinyPage): string {
  const picture = (place: string) => `q ${place} cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x7f EI Q\n`;
  const full = isFullScan ? picture('595 0 0 842 0 0') : '';
  const drawn = frames.map(({ place, paint }) => `q 0.9 g ${place.join(' ')} re ${paint === 'line' ? 'S' : 'f'} Q\n`);
  return full + (isScan ? picture('400 0 0 400 100 300') : '') + drawn.join('') + words.map(wordContent).join('\n');
}

function wordContent({ text, x, y, size = 11, bold = false, spacing = 0 }: Word): string {
  return `BT ${spacing} Tc /${bold ? 'F2' : 'F1'} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${winAnsi(text).replace(/[()\\]/g, '\\$&')}) Tj ET`;
}

function winAnsi(text: string): string {
  return text.replaceAll('•', '\x95').replaceAll('–', '\x96').replaceAll('ﬁ', '\x01').replaceAll('ﬂ', '\x02');
}

function write(things: ReadonlyMap<number, Thing>, password: string | undefined): Uint8Array {
  const lock = password === undefined ? null : lockWith(password);
  let text = '%PDF-1.4\n';
  const places = new Map<number, number>();
  for (const [id, { dictionary, stream }] of things) {
    places.set(id, text.length);
    const content = stream !== null && lock !== null ? rc4(objectKey(lock.key, id), stream) : stream;
    const body = content === null ? '' : `\nstream\n${content}\nendstream`;
    text += `${id} 0 obj\n${dictionary.replace('LENGTH', String(content?.length))}${body}\nendobj\n`;
  }
  const size = Math.max(...things.keys()) + 1;
  const rows = Array.from({ length: size }, (_, id) => {
    const place = places.get(id);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  const encrypt =
    lock === null
      ? ''
      : `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${hex(lock.owner)}> /U <${hex(lock.user)}> /P ${PERMISSIONS} >> /ID [<${hex(ID)}> <${hex(ID)}>]`;
  text += `xref\n0 ${size}\n${rows.join('')}trailer\n<< /Size ${size} /Root 1 0 R ${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(text, 'latin1'));
}

/** Printing only. */
const PERMISSIONS = -60;
const ID = 'ontwar-test-file';
const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex').toString(
  'latin1',
);

/** The oldest protection of the standard, 40 bits: enough for a test, and every reader knows it. */
function lockWith(password: string): { readonly key: string; readonly owner: string; readonly user: string } {
  const padded = (password + PADDING).slice(0, 32);
  const owner = rc4(md5(`eigenaar${PADDING}`.slice(0, 32)).slice(0, 5), padded);
  const permissions = Buffer.alloc(4);
  permissions.writeInt32LE(PERMISSIONS);
  const key = md5(padded + owner + permissions.toString('latin1') + ID).slice(0, 5);
  return { key, owner, user: rc4(key, PADDING) };
}

function objectKey(key: string, id: number): string {
  return md5(key + String.fromCharCode(id & 255, id >> 8, 0, 0, 0)).slice(0, 10);
}

function md5(text: string): string {
  return createHash('md5').update(Buffer.from(text, 'latin1')).digest().toString('latin1');
}

function hex(text: string): string {
  return Buffer.from(text, 'latin1').toString('hex');
}

function rc4(key: string, text: string): string {
  const state = Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number) => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let at = 0, mixed = 0; at < 256; at++) {
    mixed = (mixed + (state[at] ?? 0) + key.charCodeAt(at % key.length)) & 255;
    swap(at, mixed);
  }
  let first = 0;
  let second = 0;
  return [...text]
    .map((character) => {
      first = (first + 1) & 255;
      second = (second + (state[first] ?? 0)) & 255;
      swap(first, second);
      return String.fromCharCode(
        character.charCodeAt(0) ^ (state[((state[first] ?? 0) + (state[second] ?? 0)) & 255] ?? 0),
      );
    })
    .join('');
}

/** Lines of text down a page, for tests that do not care where exactly. */
export function column(lines: readonly string[], place: Partial<Word> = {}): Word[] {
  const { x = 70, y = 760, size = 11, bold = false } = place;
  return lines.map((text, at) => ({ text, x, y: y - at * size * 1.3, size, bold }));
}
