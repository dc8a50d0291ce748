/** What of a page that was read is not to be trusted. */
import { describe, expect, it } from 'vitest';
import type { SourcePage } from '../../src/model/document.js';
import { isNoisy, suspicionsOf } from '../../src/text/suspicions.js';

const CLEAN =
  'De gemeente wil dat inwoners zo lang mogelijk thuis wonen. Op 1 januari 2024 start het pgb-loket aan de Dorpsstraat 3A (tel. 14 070), ' +
  'zie www.gemeente.nl/wmo of mail wmo@gemeente.nl. De PvdA en GroenLinks vroegen naar DigiD, MijnOverheid en de G4. Zo’n 30% is 75+; ';
const NOISY =
  'De gem eente wi1 dat inw0ners zo l~ng mogelijk thuis w|nen en d t zij de hu1p kr|jgen die zij n0dig hebben. 0ndersteuning ' +
  'bli[ft moge1ijk voor wie verantwoordeLijk is; het z0rgloket | beoordee1t e1ke aanvr~ag binnen zes w eken na ontv^ngst. ';
const TABLE =
  'Lasten -1.414 -1.533 Baten 218 357 Saldo 1e wijziging Taakveld 6.71 Maatwerkdienstverlening 18+ (x € 1.000) ';

describe('isNoisy', () => {
  it.each<[string, string, boolean]>([
    ['a clean note', CLEAN.repeat(3), false],
    ['a table of figures', TABLE.repeat(8), false],
    ['the text of a bad scan', NOISY.repeat(3), true],
    ['one bad word on a good page', `${CLEAN.repeat(3)} inw0ners`, false],
    ['too little text', 'wi1 inw0ners l~ng w|nen hu1p', false],
  ])('judges %s', (_, text, expected) => {
    expect(isNoisy(text)).toBe(expected);
  });
});

describe('suspicionsOf', () => {
  const pageOf = (pictured: number, text: string, lines = 5): SourcePage => ({
    number: 1,
    label: '1',
    width: 595,
    height: 842,
    lines: Array.from({ length: lines }, () => ({
      runs: [{ text, box: null }],
      box: null,
      size: 11,
      bold: false,
      role: null,
      level: null,
    })),
    frames: [],
    unread: null,
    ocr: false,
    pictured,
  });
  it.each<[string, SourcePage, readonly string[]]>([
    ['a page of text', pageOf(0.1, CLEAN), []],
    ['a page with a large picture', pageOf(0.4, CLEAN), ['deels-afbeelding']],
    ['a cover with a title on it', pageOf(1, 'Samen sterk', 1), ['deels-afbeelding']],
    ['a scan with good text over it', pageOf(1, CLEAN), ['tekst-op-scan']],
    ['a scan with bad text over it', pageOf(1, NOISY), ['ocr-ruis', 'tekst-op-scan']],
    ['a scan that was read with OCR', { ...pageOf(1, CLEAN), ocr: true }, ['ocr']],
    ['a page that was not read', { ...pageOf(1, NOISY), unread: 'fout' }, []],
  ])('of %s', (_, page, expected) => {
    expect(suspicionsOf(page)).toEqual(expected);
  });
});
