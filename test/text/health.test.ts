/** What of a document was read: gibberish is not, and says so; the language is a guess on its function words. */
import { describe, expect, it } from 'vitest';
import { isLanguage, shareOfFunctionWords } from '../../src/text/readable.js';
import { documentOf } from '../support/documents.js';
import { language } from '../support/language.js';
import { column, tinyPdf } from '../support/tiny-pdf.js';

const words = new Set(language.functionWords);
const PROSE =
  'De gemeente wil dat inwoners zo lang mogelijk thuis kunnen blijven wonen en daarbij de hulp krijgen die zij nodig hebben. ';
const shifted = (text: string) =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 94) % 26) + 97));

describe('isLanguage', () => {
  it.each<[string, string, boolean]>([
    ['Dutch prose', PROSE.repeat(5), true],
    ['letters that stand for other letters', shifted(PROSE).repeat(5), false],
    ['control characters', '\u0001\u0002\u0003 \u0004\u0005\u0006\u0007 \u0001\u0002'.repeat(20), false],
    ['characters without a meaning', '\ufffd\ufffd\ufffd \ufffd\ufffd '.repeat(20), false],
    ['a page of figures', 'Lasten -1.414 -1.533 -1.443 Baten 218 357 319 '.repeat(6), true],
    ['a heading on a page of its own', 'Bijlagen', true],
  ])('judges %s', (_, text, expected) => {
    expect(isLanguage(text, words)).toBe(expected);
  });
});

describe('shareOfFunctionWords', () => {
  it('is high in Dutch, low in other languages', () => {
    expect(shareOfFunctionWords(PROSE, words)).toBeGreaterThan(0.3);
    expect(
      shareOfFunctionWords('The council wants people to live at home with the support they need.', words),
    ).toBeLessThan(0.15);
  });
});

describe('the health of a document', () => {
  const lines = (text: string) => ({ words: column(text.match(/.{1,80}(?:\s|$)/g) ?? []) });

  it('counts unreadable pages beside readable ones, and keeps their text out', async () => {
    const bytes = tinyPdf([lines(PROSE), lines(shifted(PROSE).repeat(4)), { isScan: true }, lines(PROSE)]);
    const { health, notices, text, pages } = await documentOf(bytes, 'nota.pdf');
    expect(health).toEqual({
      pages: 4,
      read: 2,
      unread: [
        { page: 2, reason: 'onleesbare-tekstlaag' },
        { page: 3, reason: 'geen-tekstlaag' },
      ],
      ocr: [],
      language: 'nl',
    });
    expect(notices.map(({ code, pages: on }) => [code, on])).toEqual([
      ['geen-tekstlaag', [3]],
      ['onleesbare-tekstlaag', [2]],
    ]);
    expect(text).not.toContain(shifted('gemeente'));
    expect(pages).toHaveLength(4);
  });

  it('does not call another language Dutch', async () => {
    const { health } = await documentOf('The council wants people to live at home.', 'a.txt');
    expect(health.language).toBe('onbekend');
  });

  it.each<[string, string, readonly string[]]>([
    [
      'English',
      'The council wants people to live at home for as long as they can, with the support that they need. ',
      ['niet-nederlands'],
    ],
    [
      'German',
      'Die Gemeinde möchte, dass Menschen mit der Hilfe, die sie brauchen, zu Hause wohnen und nicht im Heim. ',
      ['niet-nederlands'],
    ],
    [
      'Frisian',
      'Wy wolle dat ynwenners sa lang mooglik thús wenje kinne mei de help dy’t se fan har buorlju en fan ús krije, ek as dat oan har jild leit. ',
      ['niet-nederlands'],
    ],
    ['Dutch', PROSE, []],
    ['Dutch tables', 'Lasten Baten Saldo Reserve Wmo Jeugd Participatie 2021 2022 ', []],
  ])('says of %s whether it is another language', async (_, text, expected) => {
    const { notices } = await documentOf(text.repeat(6), 'nota.txt');
    expect(notices.map(({ code }) => code)).toEqual(expected);
  });
});
