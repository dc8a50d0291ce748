/** Bytes in, the same bytes spoiled in one of the ways in which files are spoiled by accident or on purpose; the same for the same seed. */
import { randomOf } from './random.js';

/** Words of PDF, Markdown and Unicode that parsers stumble over. */
const TOKENS = [
  ...[
    '<<',
    '>>',
    '[',
    ']',
    '(',
    ')',
    'stream\n',
    'endstream',
    'endobj',
    ' 0 R',
    ' obj',
    '/Kids',
    '/Parent',
    '/Length',
    '/Count',
  ],
  ...[
    '-1',
    '0',
    '99999999999',
    '1e300',
    '/Filter /FlateDecode',
    'BT',
    'ET',
    'Do',
    'q ',
    '#',
    '\n\n',
    '\f',
    '**',
    '](',
    '| ',
    '```',
    '> ',
  ],
  ...[
    '\u0000',
    '\u00ad',
    '\u0301',
    '\u202e',
    '\ufeff',
    '\ud83d',
    '”',
    '…',
    '-\n',
    '[^1]: ',
    'eigen regie ',
    'niet ',
    ', en ',
  ],
];

type Spoil = (bytes: Buffer, random: () => number) => Buffer;

const place = (bytes: Buffer, random: () => number) => Math.floor(random() * bytes.length);

const SPOILS: readonly Spoil[] = [
  // Bits.
  (bytes, random) => {
    const flipped = Buffer.from(bytes);
    for (let times = 1 + random() * 30; times > 0; times--) flipped[place(bytes, random)] = random() * 256;
    return flipped;
  },
  // The end missing.
  (bytes, random) => bytes.subarray(0, place(bytes, random)),
  // A piece missing, twice there, or very often.
  (bytes, random) => {
    const from = place(bytes, random);
    const piece = bytes.subarray(from, from + random() * 200);
    const times = [0, 2, 300][Math.floor(random() * 3)] ?? 0;
    const copies = Array.from({ length: times }, () => piece);
    return Buffer.concat([bytes.subarray(0, from), ...copies, bytes.subarray(from + piece.length)]);
  },
  // Words where they do not belong.
  (bytes, random) => {
    let text = bytes.toString('latin1');
    for (let times = 1 + random() * 8; times > 0; times--) {
      const at = Math.floor(random() * text.length);
      const token = Buffer.from(TOKENS[Math.floor(random() * TOKENS.length)] ?? '').toString('latin1');
      text = text.slice(0, at) + token.repeat(random() < 0.1 ? 2000 : 1) + text.slice(at);
    }
    return Buffer.from(text, 'latin1');
  },
  // Other numbers.
  (bytes, random) =>
    Buffer.from(
      bytes
        .toString('latin1')
        .replace(/\d+/g, (digits) => (random() < 0.01 ? String(Math.floor(10 ** (random() * 12))) : digits)),
      'latin1',
    ),
];

export function mutate(bytes: Uint8Array, seed: number): Buffer {
  const random = randomOf(seed);
  let spoiled = Buffer.from(bytes);
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) {
    spoiled = Buffer.from(SPOILS[Math.floor(random() * SPOILS.length)]?.(spoiled, random) ?? spoiled);
  }
  return spoiled;
}
