/** Word, ODT, HTML and ZIP files that are broken or mean harm: an OntwarError in Dutch, soon and without much memory, never a crash. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OntwarError } from '../../src/model/error.js';
import { readerFor } from '../../src/readers/index.js';
import { listPacked } from '../../src/readers/zip/list-packed.js';
import { docxParagraph, locked, tinyDocx, tinyOdt, tinyZip, withFalseSize } from '../support/tiny-office.js';

const ALL = { password: null, pages: null };
const MB = 1024 * 1024;
/** More than a document may unpack to, in a few kilobytes. */
const BLANKS = new Uint8Array(48 * MB).fill(32);
const wordBomb = tinyDocx('', { 'word/document.xml': BLANKS });
const odtBomb = tinyOdt('', '', { 'content.xml': BLANKS });

async function failure(bytes: Uint8Array, name: string): Promise<unknown> {
  try {
    await readerFor(bytes, name).read(bytes, ALL);
    return null;
  } catch (cause) {
    return cause;
  }
}

function nested(open: string, close: string, depth: number): string {
  return open.repeat(depth) + close.repeat(depth);
}

const content = '<office:document-content xmlns:office="o">';

describe('a hostile file', () => {
  it.each<[string, string, string, Uint8Array]>([
    ['a DOCX that unpacks to far too much', 'te-groot', 'bom.docx', wordBomb],
    [
      'a DOCX that says it unpacks to little',
      'bestand-beschadigd',
      'bom.docx',
      withFalseSize(wordBomb, 'word/document.xml', 900),
    ],
    ['an ODT that unpacks to far too much', 'te-groot', 'bom.odt', odtBomb],
    [
      'an ODT that says it unpacks to little',
      'bestand-beschadigd',
      'bom.odt',
      withFalseSize(odtBomb, 'content.xml', 900),
    ],
    ['a DOCX of deep XML', 'te-groot', 'diep.docx', tinyDocx(nested('<w:p>', '</w:p>', 100_000))],
    ['an ODT of deep XML', 'te-groot', 'diep.odt', tinyOdt(nested('<text:section>', '</text:section>', 100_000))],
    ['a page of deep tags', 'te-groot', 'diep.html', Buffer.from(`<html>${nested('<div><b>', '</b></div>', 100_000)}`)],
    [
      'a page whose tags multiply as they are mended',
      'te-groot',
      'groei.html',
      Buffer.from(
        `<html><p>${Array.from({ length: 400 }, (_, at) => `<b id=${at}>`).join('')}</p>${'<p>x</p>'.repeat(50_000)}`,
      ),
    ],
    ['a DOCX of a million empty paragraphs', 'te-groot', 'veel.docx', tinyDocx('<w:p/>'.repeat(1_000_000))],
    ['an ODT of a million empty paragraphs', 'te-groot', 'veel.odt', tinyOdt('<text:p/>'.repeat(1_000_000))],
    ['a DOCX of broken XML', 'bestand-beschadigd', 'kapot.docx', tinyDocx('<w:p><w:r>')],
    ['an ODT of broken XML', 'bestand-beschadigd', 'kapot.odt', tinyOdt('<text:p>')],
    [
      'an ODT with entities that grow',
      'bestand-beschadigd',
      'groei.odt',
      tinyOdt('', '', {
        'content.xml': `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${content}&b;</office:document-content>`,
      }),
    ],
    [
      'an ODT without content',
      'bestand-beschadigd',
      'leeg.odt',
      tinyZip({ mimetype: 'application/vnd.oasis.opendocument.text', 'META-INF/manifest.xml': '<x/>' }, 0),
    ],
    ['a DOCX with a password', 'wachtwoord-nodig', 'slot.docx', locked(tinyDocx(docxParagraph('Nota')))],
    [
      'an ODT with a password',
      'wachtwoord-nodig',
      'slot.odt',
      tinyOdt('', '', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
    ],
  ])('%s ends with %s', async (_, code, name, bytes) => {
    const start = performance.now();
    const cause = await failure(bytes, name);
    expect(cause).toBeInstanceOf(OntwarError);
    expect(cause).toMatchObject({ code, message: expect.stringMatching(/\.$/), hint: expect.stringMatching(/\.$/) });
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it.each(['docx', 'odt', 'html'])(
    'a %s cut off or with bytes flipped is read in part or refused in words',
    async (kind) => {
      const whole = readFileSync(`fixtures/voorbeeld/input.${kind}`);
      for (let seed = 1; seed <= 30; seed++) {
        const bytes = Uint8Array.from(whole.subarray(0, seed % 3 === 0 ? (whole.length * seed) / 31 : whole.length));
        for (let at = 0; at < seed; at++) bytes[(seed * 7919 + at * 104_729) % bytes.length] = (seed * 31 + at) % 256;
        const cause = await failure(bytes, `nota.${kind}`);
        if (cause !== null) expect(cause).toBeInstanceOf(OntwarError);
      }
    },
  );
});

describe('a hostile ZIP', () => {
  const EXTENSIONS = ['.txt', '.docx'];
  const list = async (bytes: Uint8Array) => listPacked(bytes, EXTENSIONS).catch((cause: unknown) => cause);

  it('with paths that climb out loses those and keeps the rest', async () => {
    const zip = tinyZip({
      '../../etc/nota.txt': 'x',
      '/nota.txt': 'x',
      'C:/nota.txt': 'x',
      'a/..\\nota.txt': 'x',
      'goed.txt': 'x',
    });
    const packed = (await listPacked(zip, EXTENSIONS)) ?? [];
    expect(packed.map(({ failure }) => failure?.code ?? null).sort()).toEqual(
      [null, ...Array(4).fill('onveilig-pad')].sort(),
    );
    expect(packed.find(({ failure }) => failure === null)?.path).toBe('goed.txt');
  });

  it('that declares more than 1 GB is refused before it is unpacked', async () => {
    let zip = tinyZip(Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`nota-${at}.txt`, 'x'])));
    for (let at = 0; at < 8; at++) zip = withFalseSize(zip, `nota-${at}.txt`, 190 * MB);
    expect(await list(zip)).toMatchObject({ code: 'te-groot' });
  });

  it('with a member of more than 200 MB loses that member', async () => {
    const [note] =
      (await listPacked(withFalseSize(tinyZip({ 'nota.txt': 'x' }), 'nota.txt', 201 * MB), EXTENSIONS)) ?? [];
    await expect(note?.read()).rejects.toMatchObject({ code: 'te-groot' });
  });

  it('with too many members is refused', async () => {
    const members = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.txt`, 'x']));
    expect(await list(tinyZip(members(2001), 0))).toMatchObject({ code: 'te-groot' });
    expect(await list(tinyZip(members(10_001), 0))).toMatchObject({ code: 'te-groot' });
  });

  it('in ZIPs in ZIPs is read two deep and no deeper', async () => {
    const inner = tinyZip({ 'diep.txt': 'x', 'dieper.zip': tinyZip({ 'te-diep.txt': 'x' }) });
    const packed = (await listPacked(tinyZip({ 'map/tas.zip': inner, 'los.txt': 'x' }), EXTENSIONS)) ?? [];
    expect(packed.map(({ path, failure }) => [path, failure?.code ?? null])).toEqual([
      ['los.txt', null],
      ['map/tas.zip/diep.txt', null],
      ['map/tas.zip/dieper.zip', 'te-groot'],
    ]);
  });

  it('that is cut off or locked is told', async () => {
    const zip = tinyZip({ 'nota.txt': 'Wij helpen inwoners.', 'nota-2.txt': 'Wij helpen inwoners ook.' });
    expect(await list(zip.subarray(0, zip.length - 30))).toMatchObject({ code: 'bestand-beschadigd' });
    const [note] = (await listPacked(locked(zip), EXTENSIONS)) ?? [];
    await expect(note?.read()).rejects.toMatchObject({ code: 'wachtwoord-nodig' });
  });
});

it('a ZIP named as a PDF is told to be a ZIP', () => {
  const zip = tinyZip({ 'a.txt': 'x' });
  expect(() => readerFor(zip, 'nota.pdf')).toThrowError(expect.objectContaining({ code: 'onbekende-soort' }));
});

it.each([
  ['comments before the page', `${'<!---->'.repeat(5000)}x`],
  ['blanks between tags', `<html>${'<b> </b>'.repeat(60_000)}x`],
  ['items of one list', `<html><ul>${'<li>x'.repeat(60_000)}</ul>`],
])('many %s take no longer than their number asks', async (_, text) => {
  const start = performance.now();
  await readerFor(Buffer.from(text), 'nota.html').read(Buffer.from(text), ALL);
  expect(performance.now() - start).toBeLessThan(10_000);
});
