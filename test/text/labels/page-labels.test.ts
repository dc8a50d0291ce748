/** Page numbers as printed at the edge, where the file itself does not say or says otherwise. */
import { describe, expect, it } from 'vitest';
import { pdfReader } from '../../../src/readers/pdf/pdf.js';
import { numeralOf, written } from '../../../src/text/labels/numerals.js';
import { withPrintedLabels } from '../../../src/text/labels/page-labels.js';
import { language } from '../../support/language.js';
import { type TinyOptions, tinyPdf } from '../../support/tiny-pdf.js';

/** A page for each foot; the empty string for a page without one. */
async function labelsOf(feet: readonly string[], options: TinyOptions = {}): Promise<string> {
  const pages = feet.map((foot, at) => ({
    words: [
      { text: 'Wij schrijven hier over 1 ding.', x: 70, y: 500 },
      { text: `${7 * at}`, x: 70, y: 60 },
      ...(foot === '' ? [] : [{ text: foot, x: 280, y: 40 }]),
    ],
  }));
  const source = await pdfReader.read(tinyPdf(pages, options), { password: null, pages: null });
  return withPrintedLabels(source.pages, language)
    .map(({ label }) => label)
    .join(' ');
}

describe('withPrintedLabels', () => {
  it.each<[string, readonly string[], string]>([
    ['numbers after a cover and a contents', ['', '', '1', '2', '3'], '1 2 1 2 3'],
    ['numbers that count the cover', ['', '2', '3', '4', ''], '1 2 3 4 5'],
    ['a number with its total', ['', 'Pagina 1 van 3', 'Pagina 2 van 3', 'Pagina 3 van 3'], '1 1 2 3'],
    ['an abbreviation', ['', 'blz. 12', 'blz. 13', 'blz. 14'], '1 12 13 14'],
    ['a running foot', ['', 'Nota Wmo 2027 | 1', 'Nota Wmo 2027 | 2', 'Nota Wmo 2027 | 3'], '1 1 2 3'],
    ['feet of left and right pages', ['Nota 5', '6 Gouda', 'Nota 7', '8 Gouda', 'Nota 9', '10 Gouda'], '5 6 7 8 9 10'],
    ['roman numbers before arabic ones', ['i', 'ii', 'iii', '1', '2', '3'], 'i ii iii 1 2 3'],
    ['an appendix that begins anew', ['1', '2', '3', 'A-1', 'A-2', 'A-3'], '1 2 3 A-1 A-2 A-3'],
    ['joined documents', ['1', '2', '3', '1', '2', '3'], '1 2 3 1 2 3'],
    ['a page without a number', ['- 3 -', '- 4 -', '', '- 6 -', '- 7 -'], '3 4 5 6 7'],
  ])('takes %s', async (_, feet, expected) => {
    expect(await labelsOf(feet)).toBe(expected);
  });

  it.each<[string, readonly string[]]>([
    ['nothing', ['', '', '', '']],
    ['too few', ['', '4', '5', '']],
    ['a year', ['2021', '2022', '2023', '2024']],
    ['numbers that do not count along', ['7', '9', '14', '15']],
    ['numbers under texts that differ', ['Aa 5', 'Bb 6', 'Cc 7', 'Dd 8']],
    ['two that are as good', ['4 nota 8', '5 nota 9', '6 nota 10', '7 nota 11']],
    ['one in three', ['4', '', '', '7', '', '', '10', '', '', '13']],
  ])('keeps the number of the sheet with %s', async (_, feet) => {
    expect(await labelsOf(feet)).toBe(feet.map((_foot, at) => at + 1).join(' '));
  });

  it('keeps the labels of the file, unless what is printed says otherwise', async () => {
    expect(await labelsOf(['', '', ''], { labels: true })).toBe('i ii iii');
    expect(await labelsOf(['I', 'II', 'III'], { labels: true })).toBe('i ii iii');
    expect(await labelsOf(['4', '5', '6'], { labels: true })).toBe('4 5 6');
  });
});

describe('numeralOf', () => {
  it.each(['1', '312', 'iv', 'XLIX', 'A-3', '2-14'])('knows %s and writes it the same', (word) => {
    const numeral = numeralOf(word);
    expect(numeral === null ? null : written(numeral)).toBe(word);
  });

  it.each(['0', '2025', 'iiii', 'ic', '3.1', '07', 'vi1', ''])('does not take %s', (word) => {
    expect(numeralOf(word)).toBeNull();
  });
});
