/** Files that already hold something, that are locked or that are not sound: added to, or refused in words. */
import { describe, expect, it } from 'vitest';
import type { Annotations } from '../../src/model/annotation.js';
import { annotatePdf } from '../../src/workers/annotate-pdf.js';
import { aesPdf } from '../support/aes-pdf.js';
import { notesIn } from '../support/annotations.js';
import { onePage, rawPdf } from '../support/raw-pdf.js';
import { tinyPdf } from '../support/tiny-pdf.js';

const LEGEND = { title: 'Lees dit', contents: 'Uitleg', whenSigned: 'Er staat een handtekening in.' };
const stretch = { page: 1, box: { x0: 70, y0: 698, x1: 170, y1: 710 }, run: 'Eigen regie', from: 0, to: 5 };
const NOTES: Annotations = {
  legend: LEGEND,
  marks: [
    {
      id: 'a',
      style: { fill: [1, 1, 0], line: 'vol' },
      title: 'Titel',
      contents: 'Eén\ntwee',
      stretches: [stretch],
      coloured: [stretch],
    },
  ],
  recognised: [],
};
const CONTENT = Buffer.from('BT /F1 11 Tf 70 700 Td (Eigen regie) Tj ET');

async function whole(original: Uint8Array): Promise<Uint8Array> {
  return Buffer.concat([original, await annotatePdf(original, NOTES)]);
}

describe('a PDF to which notes are added', () => {
  it('keeps its own notes, also when the list of them stands apart', async () => {
    const [catalog = '', pages = '', page = '', ...rest] = onePage(CONTENT);
    const link = '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /Border [0 0 0] >>';
    const original = rawPdf([
      catalog,
      pages,
      String(page).replace('/Contents', '/Annots 6 0 R /Contents'),
      ...rest,
      '[7 0 R]',
      link,
    ]);
    const notes = await notesIn(await whole(original));
    expect(notes.map(({ subtype }) => subtype)).toEqual(['Link', 'Text', 'Highlight']);
  });
  it('says of a signature what it is worth now', async () => {
    const signature = '<< /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 10 20 10] /Contents <00> >>';
    const [legend] = await notesIn(await whole(rawPdf([...onePage(CONTENT), signature])));
    expect(legend?.contents).toBe('Uitleg\n\nEr staat een handtekening in.');
    const [plain] = await notesIn(await whole(rawPdf(onePage(CONTENT))));
    expect(plain?.contents).toBe('Uitleg');
  });
  it('can be added to again', async () => {
    const twice = await whole(await whole(rawPdf(onePage(CONTENT))));
    expect((await notesIn(twice)).map(({ subtype }) => subtype)).toEqual(['Text', 'Highlight', 'Text', 'Highlight']);
  });
  it('shares the width of a run out where no glyph tells', async () => {
    const original = rawPdf(onePage(Buffer.from('')));
    const note = (await notesIn(await whole(original))).find(({ subtype }) => subtype === 'Highlight');
    const [left = 0, , right = 0] = note?.quads ?? [];
    expect(left).toBeCloseTo(70);
    expect(right).toBeCloseTo(70 + (100 * 5) / 11);
  });
});

describe('a PDF to which nothing can be added', () => {
  it.each([
    ['with a password', () => tinyPdf([{}], { password: '' })],
    ['with a newer lock', () => aesPdf('Eigen regie', '', 'baas')],
  ])('is refused %s', async (_, make) => {
    await expect(annotatePdf(make(), NOTES)).rejects.toMatchObject({
      name: 'OntwarError',
      code: 'pdf-op-slot',
      hint: expect.stringContaining('--format html'),
    });
  });
  it.each([
    ['whose table is elsewhere', () => rawPdf(onePage(CONTENT), { start: 12 })],
    ['that is cut off', () => rawPdf(onePage(CONTENT)).subarray(0, -60)],
    ['without pages', () => rawPdf(['<< /Type /Catalog >>'])],
    [
      'whose pages are each other’s parents',
      () => rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']),
    ],
  ])('is refused %s', async (_, make) => {
    await expect(annotatePdf(make(), NOTES)).rejects.toMatchObject({
      name: 'OntwarError',
      code: expect.stringMatching(/^pdf-(?:niet-aanvulbaar|beschadigd)$/),
    });
  });
});
