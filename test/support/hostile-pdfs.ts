/**
 * The hostile set: files that were made, or damaged, so that a reader hangs, blows up or falls over. Each says how reading it has to
 * end. All are made here, from nothing, and small; what they unpack to is not.
 */

import { aesPdf } from './aes-pdf.js';
import { lockedPdf } from './locked-pdf.js';
import { packed } from './packed.js';
import { flipBytes } from './random.js';
import { FONT, onePage, rawPdf, streamOf } from './raw-pdf.js';
import { column, tinyPdf } from './tiny-pdf.js';

export interface Hostile {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** Codes of the error that may be the answer; `gelezen` when a report, with what was lost in it, is right too. */
  readonly ends: readonly string[];
}

const READ = 'gelezen';
const DAMAGED = 'pdf-beschadigd';
const TOO_MUCH = ['geheugen-op', 'tijd-op', 'te-groot'];

const note = () =>
  tinyPdf([1, 2, 3].map((page) => ({ words: column([`Bladzijde ${page} van een nota over eigen regie.`]) })));

export const HOSTILE: readonly Hostile[] = [
  { name: 'nul-bytes.pdf', bytes: () => new Uint8Array(0), ends: ['leeg-bestand'] },
  ...[10, 55, 95].map((percent) => ({
    name: `afgekapt-${percent}.pdf`,
    bytes: () => note().subarray(0, (note().length * percent) / 100),
    ends: [DAMAGED, READ],
  })),
  ...Array.from({ length: 50 }, (_, at) => ({
    name: `bits-${at + 1}.pdf`,
    bytes: () => flipBytes(note(), at + 1, 2 + at),
    ends: [DAMAGED, READ, 'onbekende-soort'],
  })),
  { name: 'verkeerde-plaats.pdf', bytes: () => rawPdf(onePage(text('Plaats')), { start: 7 }), ends: [READ] },
  {
    name: 'html.pdf',
    bytes: () => Buffer.from('<!DOCTYPE html><html><p>Nota'),
    ends: [DAMAGED, 'onbekende-soort', READ],
  },
  { name: 'pdf.txt', bytes: note, ends: [READ] },
  { name: 'slot-gebruiker-rc4.pdf', bytes: () => lockedPdf('Geheim', 'sleutel'), ends: ['wachtwoord-nodig'] },
  {
    name: 'slot-eigenaar-rc4.pdf',
    bytes: () => tinyPdf([{ words: column(['Leesbaar']) }], { password: '' }),
    ends: [READ],
  },
  { name: 'slot-gebruiker-aes.pdf', bytes: () => aesPdf('Geheim', 'sleutel', 'baas'), ends: ['wachtwoord-nodig'] },
  { name: 'slot-eigenaar-aes.pdf', bytes: () => aesPdf('Leesbaar', '', 'baas'), ends: [READ] },
  { name: 'bom-leeg.pdf', bytes: () => bomb(' '), ends: TOO_MUCH },
  { name: 'bom-woorden.pdf', bytes: () => bomb('BT /F1 9 Tf 9 9 Td (regie) Tj ET\n'), ends: TOO_MUCH },
  { name: 'bom-haken.pdf', bytes: () => bomb('['), ends: [...TOO_MUCH, DAMAGED, READ] },
  { name: 'bom-letters.pdf', bytes: () => bomb('BT /F1 9 Tf (r) Tj ET ', 40), ends: [...TOO_MUCH, READ] },
  { name: 'groot-vel.pdf', bytes: () => rawPdf(onePage(text('Groot'), { box: '0 0 1e30 1e30' })), ends: [READ] },
  { name: 'vel-van-niets.pdf', bytes: () => rawPdf(onePage(text('Klein'), { box: '0 0 0 0' })), ends: [READ] },
  {
    name: 'vel-van-onzin.pdf',
    bytes: () => rawPdf(onePage(text('Onzin'), { box: '/A (x) null' })),
    ends: [READ, DAMAGED],
  },
  { name: 'verre-letters.pdf', bytes: () => rawPdf(onePage(farText())), ends: [READ] },
  { name: 'pagina-in-zichzelf.pdf', bytes: () => rawPdf(circularTree()), ends: [DAMAGED, READ] },
  { name: 'diepe-boom.pdf', bytes: () => rawPdf(deepTree(20_000)), ends: [DAMAGED, READ] },
  { name: 'paginas-200000.pdf', bytes: () => rawPdf(manyPages(200_000)), ends: ['te-veel-bladzijden'] },
  { name: 'paginas-dezelfde.pdf', bytes: () => rawPdf(samePage(200_000)), ends: ['te-veel-bladzijden', DAMAGED] },
  {
    name: 'telt-verkeerd.pdf',
    bytes: () => rawPdf(countLies(2_000_000_000)),
    ends: [DAMAGED, READ, 'te-veel-bladzijden'],
  },
  { name: 'telt-onder-nul.pdf', bytes: () => rawPdf(countLies(-1)), ends: [DAMAGED, READ] },
  {
    name: 'diepe-haken.pdf',
    bytes: () => rawPdf(onePage(Buffer.from('['.repeat(2_000_000)))),
    ends: [DAMAGED, READ, ...TOO_MUCH],
  },
  { name: 'vorm-in-zichzelf.pdf', bytes: () => rawPdf(circularForm()), ends: [READ, DAMAGED] },
  { name: 'inhoud-in-zichzelf.pdf', bytes: () => rawPdf(circularOutline()), ends: [READ] },
  {
    name: 'tabel-in-zichzelf.pdf',
    bytes: () => rawPdf(onePage(text('Rond')), { trailer: '/Prev 9' }),
    ends: [READ, DAMAGED],
  },
  {
    name: 'lengte-verkeerd.pdf',
    bytes: () => replaced(note(), /\/Length \d+/g, '/Length 99999999'),
    ends: [READ, DAMAGED],
  },
  { name: 'alleen-kop.pdf', bytes: () => Buffer.from('%PDF-1.7\n%%EOF\n'), ends: [DAMAGED] },
];

function text(words: string): Buffer {
  return Buffer.from(`BT /F1 12 Tf 72 720 Td (${words}) Tj ET`, 'latin1');
}

/** A page whose content is `times` megabytes when unpacked. */
export function bomb(words: string, times = 1024): Buffer {
  return rawPdf(onePage(packed(words, times), { entries: '/Filter /FlateDecode' }));
}

function farText(): Buffer {
  const words = ['1e15 -1e15', '-1e30 1e30', '1e300 0', '72 720'].map((at) => `BT /F1 12 Tf ${at} Td (Ver weg) Tj ET`);
  return Buffer.from(
    `${words.join('\n')}\nBT /F1 1e-9 Tf 72 700 Td (Klein) Tj ET BT /F1 1e9 Tf 72 600 Td (Reus) Tj ET`,
  );
}

function circularTree(): string[] {
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 3 /Parent 3 0 R >>',
    '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 3 /Parent 2 0 R >>',
  ];
}

function deepTree(depth: number): string[] {
  const nodes = Array.from(
    { length: depth },
    (_, at) => `<< /Type /Pages /Kids [${at + 3} 0 R] /Count 1 ${at === 0 ? '' : `/Parent ${at + 1} 0 R`} >>`,
  );
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    ...nodes,
    `<< /Type /Page /Parent ${depth + 1} 0 R /MediaBox [0 0 9 9] >>`,
  ];
}

function manyPages(count: number): string[] {
  const kids = Array.from({ length: count }, (_, at) => `${at + 3} 0 R`).join(' ');
  const page = '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>';
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    ...Array.from({ length: count }, () => page),
  ];
}

function samePage(count: number): (string | Uint8Array)[] {
  const [catalog = '', , ...rest] = onePage(text('Dezelfde'));
  return [catalog, `<< /Type /Pages /Kids [${'3 0 R '.repeat(count)}] /Count ${count} >>`, ...rest];
}

function countLies(count: number): (string | Uint8Array)[] {
  const [catalog = '', , ...rest] = onePage(text('Eén'));
  return [catalog, `<< /Type /Pages /Kids [3 0 R] /Count ${count} >>`, ...rest];
}

function circularForm(): (string | Uint8Array)[] {
  const resources = '/Resources << /XObject << /X 6 0 R >> /Font << /F1 5 0 R >> >>';
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ${resources} >>`,
    streamOf(Buffer.from('/X Do')),
    FONT,
    streamOf(
      Buffer.from('BT /F1 9 Tf (rond) Tj ET /X Do /X Do'),
      `/Type /XObject /Subtype /Form /BBox [0 0 9 9] ${resources}`,
    ),
  ];
}

function circularOutline(): (string | Uint8Array)[] {
  const [, ...rest] = onePage(text('Inhoud'));
  const item = (next: number) => `<< /Title (Kop) /Parent 6 0 R /Next ${next} 0 R /First 7 0 R >>`;
  return [
    '<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>',
    ...rest,
    '<< /Type /Outlines /First 7 0 R /Last 8 0 R >>',
    item(8),
    item(7),
  ];
}

function replaced(bytes: Uint8Array, pattern: RegExp, by: string): Buffer {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replace(pattern, by), 'latin1');
}
