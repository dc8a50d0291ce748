/** Reading order over columns, and what the foot of a page may cut off. */
import { describe, expect, it } from 'vitest';
import { documentOf, picture } from '../../support/documents.js';
import { column, type TinyPage, tinyPdf, type Word } from '../../support/tiny-pdf.js';

const draw = (...pages: TinyPage[]) => documentOf(tinyPdf(pages), 'nota.pdf');

const COLUMNS = [
  ['De gemeente wil dat', 'inwoners zelf kiezen', 'welke hulp zij krij-', 'gen. Met hun buren'],
  ['bouwen zij samen aan', 'een buurt waarin de', 'zelfredzaamheid van', 'iedereen groeit. Zij'],
  ['maken plannen en wij', 'helpen daarbij. De', 'raad besluit over de', 'eigen regie van hen.'],
];
const TEXT =
  'tekst: De gemeente wil dat inwoners zelf kiezen welke hulp zij krijgen. Met hun buren bouwen zij samen aan een buurt waarin de zelfredzaamheid van iedereen groeit. Zij maken plannen en wij helpen daarbij. De raad besluit over de eigen regie van hen.';

describe('columns', () => {
  it('reads three columns that are drawn one after another', async () => {
    const words = COLUMNS.flatMap((lines, at) => column(lines, { x: 70 + at * 160 }));
    expect(picture(await draw({ words }))).toEqual([TEXT]);
  });

  it('reads three columns that are drawn line by line over the page', async () => {
    const words = [0, 1, 2, 3].flatMap((line) =>
      COLUMNS.map((lines, at): Word => ({ text: lines[line] ?? '', x: 70 + at * 160, y: 700 - line * 14 })),
    );
    expect(picture(await draw({ words }))).toEqual([TEXT]);
  });

  it('does not take the room of the whole page for that of a column', async () => {
    const wide = Array(4).fill(
      'Deze nota gaat over alles wat de gemeente de komende jaren samen met inwoners wil doen, en',
    );
    const left = [
      'Op die manier wil de gemeente met',
      'Rietmeer en omstreken aan de slag',
      'gaan. Dat gebeurt in overleg met de',
      'Adviesraad.',
    ];
    const right = Array(4).fill('en in het najaar zien wij verder met');
    const words = [...column(wide), ...column(left, { y: 690 }), ...column(right, { x: 320, y: 690 })];
    const text = picture(await draw({ words })).join('\n');
    expect(text).toContain(left.join(' '));
  });

  it('goes on with a sentence whose next column opens with a number in brackets', async () => {
    const left = column(['De gemeente wil met alle', 'inwoners en volgens lid'], { x: 70, y: 200 });
    const right = column(['(3) zelf plannen maken.'], { x: 320, y: 760 });
    expect(picture(await draw({ words: [...left, ...right] }))).toEqual([
      'tekst: De gemeente wil met alle inwoners en volgens lid (3) zelf plannen maken.',
    ]);
  });
});

describe('the foot of the page', () => {
  const GROUPS = ['kinderen', 'ouderen', 'huurders', 'nieuwkomers', 'mantelzorgers', 'ouders'];
  const page = (number: number): TinyPage => ({
    words: [
      ...column(
        [
          `De wijk met nummer ${number} krijgt dit jaar een eigen budget voor wat bewoners zelf bedenken en`,
          'waarover zij met elkaar beslissen.',
        ],
        { y: 700 },
      ),
      ...column(
        [
          `${number} Dit volgt uit het onderzoek dat onder ${GROUPS[number - 1]} en anderen is gedaan naar regie. Zie`,
          `ook bijlage ${number}.`,
        ],
        {
          y: 70,
          size: 8,
        },
      ),
      { text: `Pagina ${number} van 6`, x: 450, y: 30, size: 8 },
    ],
  });

  it('keeps the end of a footnote that is much the same on every page', async () => {
    const found = picture(await draw(...[1, 2, 3, 4, 5, 6].map(page)));
    expect(found.filter((line) => line.startsWith('noot: '))).toEqual(
      [1, 2, 3, 4, 5, 6].map(
        (n) =>
          `noot: ${n} Dit volgt uit het onderzoek dat onder ${GROUPS[n - 1]} en anderen is gedaan naar regie. Zie ook bijlage ${n}.`,
      ),
    );
    expect(found.filter((line) => line.startsWith('voettekst: '))).toHaveLength(6);
  });
});
