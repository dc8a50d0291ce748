/** Boxes, captions and tables with wrapped cells: as LibreOffice draws them, and drawn here in the ways of other programs. */
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.js';
import { documentAt, documentOf, picture } from '../../support/documents.js';
import { column, type TinyPage, tinyPdf, type Word } from '../../support/tiny-pdf.js';

const draw = (...pages: TinyPage[]): Promise<Document> => documentOf(tinyPdf(pages), 'nota.pdf');

const TEXT = [
  'De gemeente wil dat inwoners zo lang mogelijk thuis kunnen blijven wonen en daarbij',
  'de hulp krijgen die zij nodig hebben. Daarover maken wij in het najaar afspraken met',
  'aanbieders en met de adviesraad. Inwoners beslissen mee over de manier waarop dat',
];
const BOX = [
  'Mevrouw Jansen houdt de eigen regie over haar huishouden. Zij koos',
  'zelf wie er komt helpen en op welke dag, en zij kan dat elk half',
  'jaar veranderen.',
];
const LAST = 'gebeurt en over het geld dat ervoor is.';
const whole = `tekst: ${[...TEXT, LAST].join(' ')}`;
const boxed = `kader: ${BOX.join(' ')}`;

describe('fixtures/lezer-kaders', () => {
  it('tells four kinds of boxes, a table and a caption from the text', async () => {
    const found = picture(await documentAt('fixtures/lezer-kaders/input.pdf'));
    const of = (zone: string) =>
      found.filter((line) => line.startsWith(`${zone}: `)).map((line) => line.slice(zone.length + 2));
    const story = (name: string, end = 'wanneer haar leven anders wordt') =>
      `${name} houdt de eigen regie over haar huishouden. Zij koos zelf wie er komt helpen en op welke dag, en zij kan dat elk half jaar veranderen ${end}.`;
    expect(of('kader')).toEqual([
      story('Mevrouw Jansen'),
      'Wat vinden inwoners?',
      story('Mevrouw De Boer', 'als dat nodig is'),
      story('Mevrouw El Amrani'),
      story('Mevrouw Visser'),
      story('Mevrouw Bakker'),
    ]);
    expect(of('tabel')).toEqual([
      'Wat wij doen in de wijk\tWie het doet',
      'Wij versterken de zelfredzaamheid van inwoners met een cursus in het buurthuis en met bezoek aan huis\tHet wijkteam, samen met de bibliotheek en het vrijwilligerscentrum',
      'Vervoer\tDe regio, op verzoek van de gemeente en in overleg met de adviesraad',
    ]);
    expect(of('bijschrift')).toEqual(['Tabel 1. Wie wat doet in de wijk']);
    expect(of('tekst').join(' ')).not.toContain('Mevrouw');
  });
});

describe('boxes', () => {
  const around = (words: readonly Word[]) => [...column(TEXT), ...words, ...column([LAST], { y: 640 })];

  it('reads the sentence on that a box interrupts', async () => {
    const words = around(column(BOX, { x: 90, y: 700 }));
    const frames = [{ place: [80, 660, 420, 55], paint: 'line' } as const];
    expect(picture(await draw({ words, frames }))).toEqual([whole, boxed]);
  });

  it('finds its place for a box that is drawn after the rest of the page', async () => {
    const words = [...column(TEXT), ...column([LAST], { y: 640 }), ...column(BOX, { x: 90, y: 700 })];
    const frames = [{ place: [80, 660, 420, 55], paint: 'fill' } as const];
    const second = column(['Daarna zien wij verder wat er nodig is in de wijken.'], { y: 600 });
    expect(picture(await draw({ words: [...words, ...second], frames }))).toEqual([
      whole,
      boxed,
      'tekst: Daarna zien wij verder wat er nodig is in de wijken.',
    ]);
  });

  it('puts a background together that is painted line by line', async () => {
    const words = around(column(BOX, { x: 90, y: 700 }));
    const frames = [0, 1, 2].map((at) => ({ place: [80, 697 - at * 14.3 - 4, 420, 14.3], paint: 'fill' }) as const);
    expect(picture(await draw({ words, frames }))).toEqual([whole, boxed]);
  });

  it('keeps a list in a box with its lead-in', async () => {
    const lines = [
      'Wat inwoners vragen, blijkt uit deze drie',
      'punten:',
      '• meer rust in de straat, ook in de avond',
      '• hulp die past bij wat zij zelf al doen',
    ];
    const words = around(column(lines, { x: 90, y: 705 }));
    const frames = [{ place: [80, 655, 420, 65], paint: 'fill' } as const];
    expect(picture(await draw({ words, frames }))[1]).toBe(
      'kader: Wat inwoners vragen, blijkt uit deze drie punten:\n• meer rust in de straat, ook in de avond\n• hulp die past bij wat zij zelf al doen',
    );
  });

  it('takes the bar of a heading and the background of a page for no box', async () => {
    const words = [...column(['Onze plannen'], { bold: true, size: 16 }), ...column([...TEXT, LAST], { y: 730 })];
    const frames = [
      { place: [60, 752, 480, 22], paint: 'fill' } as const,
      { place: [20, 20, 555, 802], paint: 'fill' } as const,
    ];
    expect(picture(await draw({ words, frames }))).toEqual(['kop: Onze plannen', whole]);
  });
});

describe('tables', () => {
  const cell = (lines: readonly string[], x: number, y: number) => column(lines, { x, y, size: 10 });

  it('joins wrapped cells to their row, also when a short cell is centred beside a tall one', async () => {
    const words = [
      ...cell(['Doel'], 70, 700),
      ...cell(['Wat wij doen'], 200, 700),
      ...cell(['Wanneer'], 420, 700),
      ...cell(['Meer eigen', 'regie'], 70, 680),
      ...cell(['Wij vragen inwoners wat zij', 'willen en sluiten daarop aan.'], 200, 680),
      ...cell(['2027'], 420, 680),
      ...cell(['Vervoer'], 70, 635),
      ...cell(['De regio vervoert wie niet', 'zelf kan reizen, ook in het', 'weekeinde.'], 200, 648),
      ...cell(['2028'], 420, 635),
    ];
    expect(picture(await draw({ words }))).toEqual([
      'tabel: Doel\tWat wij doen\tWanneer',
      'tabel: Meer eigen regie\tWij vragen inwoners wat zij willen en sluiten daarop aan.\t2027',
      'tabel: Vervoer\tDe regio vervoert wie niet zelf kan reizen, ook in het weekeinde.\t2028',
    ]);
  });

  it('keeps rows apart whose labels begin in lower case', async () => {
    const words = [
      ...[
        ['pgb', 'persoonsgebonden budget'],
        ['poh', 'praktijkondersteuner'],
        ['vvt', 'verpleging en thuiszorg'],
      ].flatMap(([short = '', long = ''], at) => [
        ...cell([short], 70, 700 - at * 13),
        ...cell([long], 160, 700 - at * 13),
      ]),
    ];
    expect(picture(await draw({ words }))).toEqual([
      'tabel: pgb\tpersoonsgebonden budget',
      'tabel: poh\tpraktijkondersteuner',
      'tabel: vvt\tverpleging en thuiszorg',
    ]);
  });

  it('takes a justified line of few long words for text', async () => {
    const justified = (text: string, y: number): Word[] => {
      const words = text.split(' ');
      const widths = words.map((word) => word.length * 5.2);
      const gap = (250 - widths.reduce((sum, width) => sum + width, 0)) / (words.length - 1);
      return words.map((word, at) => ({
        text: word,
        x: 70 + widths.slice(0, at).reduce((sum, width) => sum + width + gap, 0),
        y,
      }));
    };
    const full = ['Wij zien dat veel mensen in de wijk graag', 'mee willen doen aan wat er in het dorp is'];
    const words = [
      ...full.flatMap((line, at) => justified(line, 700 - at * 14)),
      ...justified('gemeenschapshuis versterkt zelfredzaamheid', 672),
      ...full.flatMap((line, at) => justified(line, 658 - at * 14)),
    ];
    const found = picture(await draw({ words }));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('het dorp is gemeenschapshuis versterkt zelfredzaamheid Wij zien');
  });
});
