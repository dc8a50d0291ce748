/** Documents that were joined into one file are told by their page numbers. */
import { describe, expect, it } from 'vitest';
import { pdfReader } from '../../src/readers/pdf/pdf.js';
import { findParts } from '../../src/text/parts.js';
import { language } from '../support/language.js';
import { tinyPdf } from '../support/tiny-pdf.js';

/** A page for each foot; the empty string for a page without one. */
async function partsOf(feet: readonly string[]): Promise<string> {
  const pages = feet.map((foot) => ({
    words: [
      { text: 'Wij schrijven hier over 1 ding.', x: 70, y: 500 },
      { text: '1', x: 70, y: 480 },
      ...(foot === '' ? [] : [{ text: foot, x: 280, y: 40 }]),
    ],
  }));
  const source = await pdfReader.read(tinyPdf(pages), { password: null, pages: null });
  return findParts(source.pages, language)
    .map(({ from, to }) => `${from}-${to}`)
    .join(' ');
}

describe('findParts', () => {
  it.each<[string, readonly string[], string]>([
    ['one document', ['1', '2', '3', '4'], ''],
    ['one without numbers', ['', '', '', ''], ''],
    ['one with a cover and a contents without number', ['', '', '1', '2', '3'], ''],
    ['two documents', ['1', '2', '3', '1', '2'], '1-3 4-5'],
    ['two, the second with a cover', ['1', '2', '3', '', '2', '3'], '1-3 4-6'],
    [
      'three with totals',
      ['Pagina 1 van 2', 'Pagina 2 van 2', 'Pagina 1 van 1', 'Pagina 1 van 3', 'Pagina 2 van 3', ''],
      '1-2 3-3 4-6',
    ],
    ['a number that only once seems to start anew', ['1', '2', '1', '4', '5'], ''],
    ['a year at the foot', ['2021', '2021', '2021'], ''],
  ])('finds in %s', async (_, feet, expected) => {
    expect(await partsOf(feet)).toBe(expected);
  });
});
