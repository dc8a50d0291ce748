/** Laid-out pages become passages: drawn here as small PDFs, so that reader and text stage are tried together. */
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.js';
import { pageAt } from '../../../src/model/document.js';
import { documentOf, picture } from '../../support/documents.js';
import { column, type TinyPage, tinyPdf, type Word } from '../../support/tiny-pdf.js';

const draw = (...pages: TinyPage[]): Promise<Document> => documentOf(tinyPdf(pages), 'nota.pdf');

const FULL = [
  'De gemeente wil dat inwoners zo lang mogelijk thuis kunnen blijven wonen en daarbij',
  'de hulp krijgen die zij nodig hebben. Daarover maken wij in het najaar afspraken met',
  'aanbieders en met de adviesraad. Inwoners beslissen mee over de manier waarop dat',
  'gebeurt en over het geld dat ervoor is.',
];

describe('paragraphs', () => {
  it('joins wrapped lines and ends at white space', async () => {
    const words = [...column(FULL), ...column(['Daarna volgt een besluit.'], { y: 690 })];
    expect(picture(await draw({ words }))).toEqual([`tekst: ${FULL.join(' ')}`, 'tekst: Daarna volgt een besluit.']);
  });

  it('ends where the next word would have fitted', async () => {
    const words = column([
      ...FULL,
      'Ook de buurt krijgt een rol. Wie een plan heeft, kan daarvoor een bijdrage vragen bij',
      'het wijkteam.',
    ]);
    expect(picture(await draw({ words }))).toHaveLength(2);
  });

  it('keeps a term in one piece over a line, a column and a page end', async () => {
    const left = column([...FULL.slice(0, 3), 'gebeurt. Wij versterken de zelfred-'], { y: 200 });
    const right = column(['zaamheid van inwoners. Zij houden de eigen'], { x: 320, y: 760 });
    const document = await draw({ words: [...left, ...right] }, { words: column(['regie over hun leven.']) });
    expect(document.text).toContain(
      'Wij versterken de zelfredzaamheid van inwoners. Zij houden de eigen regie over hun leven.',
    );
    expect(document.blocks).toHaveLength(1);
    expect(pageAt(document, document.text.indexOf('eigen regie'))).toBe(1);
    expect(pageAt(document, document.text.indexOf('over hun'))).toBe(2);
  });

  it('says where each piece stands on its page', async () => {
    const document = await draw({ words: column(['Eigen regie in Rietmeer.'], { y: 500 }) });
    expect(document.origins).toMatchObject([{ span: { start: 0, end: 24 }, page: 1, box: { x0: 70, y0: 497.8 } }]);
  });
});

describe('headings', () => {
  it('sees size, weight and number, and how deep each is', async () => {
    const words = [
      ...column(['Nota sociaal domein'], { size: 22, bold: true }),
      ...column(['1 Visie'], { size: 16, bold: true, y: 720 }),
      ...column(['1.1 Eigen regie'], { size: 13, bold: true, y: 690 }),
      ...column(FULL, { y: 665 }),
      ...column(['2 Geld'], { size: 16, bold: true, y: 580 }),
      ...column(FULL, { y: 555 }),
    ];
    const { blocks, text } = await draw({ words });
    expect(blocks.map(({ zone, headings }) => `${zone} ${headings.length}`)).toEqual([
      'kop 0',
      'kop 1',
      'kop 2',
      'tekst 3',
      'kop 1',
      'tekst 2',
    ]);
    expect(blocks[5]?.headings).toEqual(['Nota sociaal domein', '2 Geld']);
    expect(text).toContain('1.1 Eigen regie\n\nDe gemeente');
  });

  it('takes large type that is a sentence for text', async () => {
    const words = [...column(['Wie het weet, mag het zeggen.'], { size: 18 }), ...column(FULL, { y: 700 })];
    expect(picture(await draw({ words }))[0]).toBe('tekst: Wie het weet, mag het zeggen.');
  });
});

describe('lists', () => {
  it('puts hanging items and their lead-in in one passage, and what follows in another', async () => {
    const words = [
      ...column(['Wij doen het volgende:']),
      ...item('•', ['Wij luisteren naar wat inwoners willen, ook wanneer dat meer tijd kost dan', 'wij dachten.'], 740),
      ...item('•', ['Wij helpen.'], 708),
      ...column(['Daarna zien wij verder wat er nodig is.'], { y: 685 }),
    ];
    expect(picture(await draw({ words }))).toEqual([
      'lijst: Wij doen het volgende:\n• Wij luisteren naar wat inwoners willen, ook wanneer dat meer tijd kost dan wij dachten.\n• Wij helpen.',
      'tekst: Daarna zien wij verder wat er nodig is.',
    ]);
  });
});

function item(marker: string, lines: readonly string[], y: number): Word[] {
  return [{ text: marker, x: 70, y }, ...column(lines, { x: 84, y })];
}

describe('what belongs to the page', () => {
  const page = (number: number, words: readonly Word[]): TinyPage => ({
    words: [
      { text: 'Nota Wmo – gemeente Rietmeer', x: 70, y: 800, size: 9 },
      ...words,
      { text: `Pagina ${number} van 3`, x: 450, y: 40, size: 9 },
    ],
  });

  it('takes running heads and page numbers out of the sentence that they interrupt', async () => {
    const document = await draw(
      page(1, column(FULL)),
      page(2, column([...FULL.slice(0, 3), 'gebeurt en houden'], { y: 300 })),
      page(3, column(['de regie.', ...FULL])),
    );
    const zones = document.blocks.map(({ zone, page }) => `${zone} ${page}`);
    expect(zones.filter((zone) => !zone.startsWith('tekst'))).toEqual([
      'koptekst 1',
      'voettekst 1',
      'koptekst 2',
      'voettekst 2',
      'koptekst 3',
      'voettekst 3',
    ]);
    expect(document.text).toContain('gebeurt en houden de regie.');
    expect(document.text.match(/Pagina \d van 3/g)).toHaveLength(3);
  });

  it('tells footnotes from the text above them', async () => {
    const words = [
      ...column(FULL),
      { text: '1', x: 268, y: 721, size: 6 },
      ...column(['1 Dit blijkt uit een peiling onder inwoners.', '2 Zie ook de vorige nota.'], { y: 90, size: 8 }),
    ];
    expect(picture(await draw({ words })).slice(1)).toEqual([
      'noot: 1 Dit blijkt uit een peiling onder inwoners.',
      'noot: 2 Zie ook de vorige nota.',
    ]);
  });

  it('tells a table of contents', async () => {
    const entries = column(
      ['1 Visie .................... 3', '2 Zelfredzaamheid .......... 5', '3 Geld ..................... 9'],
      { y: 720 },
    );
    const words = [...column(['Inhoud'], { size: 16, bold: true }), ...entries];
    const { blocks } = await draw({ words }, { words: column(FULL) });
    expect(blocks.map(({ zone }) => zone)).toEqual(['kop', 'inhoudsopgave', 'inhoudsopgave', 'inhoudsopgave', 'tekst']);
  });

  it('makes a passage of each row, also when a label takes two lines', async () => {
    const row = (y: number, cells: readonly string[]): Word[] =>
      cells.map((text, at) => ({ text, x: 70 + at * 160, y }));
    const words = [
      ...row(700, ['Maatregel', '2027', '2028']),
      { text: 'Versterken eigen', x: 70, y: 680 },
      { text: 'kracht', x: 70, y: 667 },
      { text: '70.000', x: 230, y: 680 },
      { text: '90.000', x: 390, y: 680 },
      ...row(645, ['Lichter', '35.000', '40.000']),
    ];
    expect(picture(await draw({ words }))).toEqual([
      'tabel: Maatregel\t2027\t2028',
      'tabel: Versterken eigen kracht\t70.000\t90.000',
      'tabel: Lichter\t35.000\t40.000',
    ]);
  });
});
