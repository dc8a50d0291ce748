/** Page numbers as printed, read from the edges of pages. */
import { describe, expect, it } from 'vitest';
import type { Line, SourcePage } from '../../src/model/document.js';
import { withPrintedLabels } from '../../src/text/layout/printed-labels.js';
import { language } from '../support/language.js';

const lineAt = (text: string, y: number): Line => {
  const box = { x0: 60, x1: 300, y0: y, y1: y + 10 };
  return { runs: [{ text, box }], box, size: 10, bold: false, role: null, level: null };
};
/** Pages with this at the foot, and a line of text with a year and a number that means nothing. */
const pagesWith = (feet: readonly string[], label = (number: number) => String(number)): SourcePage[] =>
  feet.map((foot, at) => ({
    number: at + 1,
    label: label(at + 1),
    width: 595,
    height: 842,
    lines: [lineAt('De raad stelt in 2024 het plan vast, zie 12', 500), ...(foot === '' ? [] : [lineAt(foot, 40)])],
    frames: [],
    unread: null,
    ocr: false,
  }));
const labels = (...args: Parameters<typeof pagesWith>) =>
  withPrintedLabels(pagesWith(...args), language).map(({ label }) => label);

describe('withPrintedLabels', () => {
  it.each([
    ['bare numbers', ['3', '4', '5', '6'], ['3', '4', '5', '6']],
    ['numbers between dashes', ['- 3 -', '- 4 -', '- 5 -'], ['3', '4', '5']],
    [
      'a title beside them',
      ['Beleidsplan Wmo 2024 | 7', 'Beleidsplan Wmo 2024 | 8', 'Beleidsplan Wmo 2024 | 9'],
      ['7', '8', '9'],
    ],
    ['a number before the title', ['7 Beleidsplan Wmo', '8 Beleidsplan Wmo', '9 Beleidsplan Wmo'], ['7', '8', '9']],
    [
      'the words that go with them',
      ['Plan pagina 2 van 30', 'Plan pagina 3 van 30', 'Plan pagina 4 van 30'],
      ['2', '3', '4'],
    ],
    ['roman numerals before arabic ones', ['ii', 'iii', 'iv', '1', '2', '3'], ['ii', 'iii', 'iv', '1', '2', '3']],
    ['numbers of a chapter or appendix', ['A-1', 'A-2', 'A-3'], ['A-1', 'A-2', 'A-3']],
    ['numbers that begin again', ['8', '9', '10', '1', '2', '3'], ['8', '9', '10', '1', '2', '3']],
  ])('reads %s', (_, feet, expected) => {
    expect(labels(feet)).toEqual(expected);
  });

  it.each([
    ['a sheet without number between others', ['3', '4', '', '6', '7'], ['3', '4', '5', '6', '7']],
    ['sheets before the first number', ['', '', '3', '4', '5'], ['1', '2', '3', '4', '5']],
    ['covers before page 1', ['', '', '1', '2', '3'], ['[1]', '[2]', '1', '2', '3']],
    ['the last sheets', ['4', '5', '6', ''], ['4', '5', '6', '7']],
  ])('counts on for %s', (_, feet, expected) => {
    expect(labels(feet)).toEqual(expected);
  });

  it.each([
    ['a year that stands on every page', ['2024', '2024', '2024', '2024']],
    ['numbers that do not go up with the sheets', ['12', '7', '31', '5']],
    ['a number on one page', ['', '9', '', '']],
    ['no numbers', ['', '', '']],
    ['words that look like roman numerals', ['mix', 'di', 'vil']],
  ])('keeps the sheets for %s', (_, feet) => {
    expect(labels(feet)).toEqual(feet.map((_each, at) => String(at + 1)));
  });

  it('believes a file that names its pages itself', () => {
    expect(labels(['7', '8', '9'], (number) => `B${number}`)).toEqual(['B1', 'B2', 'B3']);
  });
});
