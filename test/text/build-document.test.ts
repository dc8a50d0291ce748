/** Plain text and Markdown become passages with zones and headings; a single paragraph keeps its offsets. */
import { describe, expect, it } from 'vitest';
import { documentOf, picture } from '../support/documents.js';

describe('buildDocument on a single paragraph', () => {
  it.each([
    'Zelfredzaamheid en participatie staan centraal.',
    'Eigen regie in de wijk',
    '1. Inwoners kijken eerst zelf wat zij kunnen.',
    '- De inwoner houdt de regie.',
    'Wij zetten  in op eigen kracht:\tdat helpt de cliënt het meest, zei zij: “Ik bepaal.”',
  ])('keeps „%s” as one passage of running text', async (paragraph) => {
    const document = await documentOf(`${paragraph}\n`, 'a.txt');
    expect(document.text).toBe(paragraph);
    expect(document.blocks).toMatchObject([{ zone: 'tekst', span: { start: 0, end: paragraph.length }, page: 1 }]);
  });

  it('cuts a very long one at sentence ends', async () => {
    const sentence = 'De gemeente vraagt inwoners om eerst zelf een oplossing te zoeken. ';
    const document = await documentOf(sentence.repeat(40), 'a.txt');
    expect(document.blocks.length).toBe(3);
    for (const { span } of document.blocks) {
      expect(span.end - span.start).toBeLessThanOrEqual(1200);
      expect(document.text.slice(span.start, span.end)).toMatch(/^De .*zoeken\.$/);
    }
  });
});

describe('buildDocument on plain text', () => {
  it('joins what a line end broke, and keeps hyphens that belong', async () => {
    const { text } = await documentOf(
      'Wij versterken de zelfred-\nzaamheid en de eigen\nregie van inwoners, in zorg-\nen welzijnswerk, met de Wmo-\nconsulent.\n',
      'a.txt',
    );
    expect(text).toBe(
      'Wij versterken de zelfredzaamheid en de eigen regie van inwoners, in zorg- en welzijnswerk, met de Wmo-consulent.',
    );
  });

  it('puts a list with its lead-in in one passage', async () => {
    const document = await documentOf(
      'Onze plannen\n\nWij doen het volgende:\n\n- Wij luisteren.\n- Wij helpen wie dat\n  nodig heeft.\n\nDaarna zien wij verder.\n',
      'a.txt',
    );
    expect(picture(document)).toEqual([
      'kop: Onze plannen',
      'lijst: Wij doen het volgende:\n- Wij luisteren.\n- Wij helpen wie dat nodig heeft.',
      'tekst: Daarna zien wij verder.',
    ]);
    expect(document.blocks[2]).toMatchObject({ section: 'Onze plannen', headings: ['Onze plannen'] });
  });

  it('begins a list behind a lead-in that fills its line', async () => {
    const document = await documentOf(
      'In de stukken over de Wmo keren telkens drie doelen terug:\n- meer zelfredzaamheid van kwetsbare burgers;\n- het beheersbaar houden van de kosten.\n',
      'a.txt',
    );
    expect(picture(document)).toEqual([
      'lijst: In de stukken over de Wmo keren telkens drie doelen terug:\n- meer zelfredzaamheid van kwetsbare burgers;\n- het beheersbaar houden van de kosten.',
    ]);
  });

  it('gives a page of its own to what follows a form feed, and lets a sentence run on', async () => {
    const document = await documentOf('Inwoners houden de eigen\n\fregie over hun leven.\n\nKlaar is het.\n', 'a.txt');
    expect(picture(document)).toEqual([
      'tekst: Inwoners houden de eigen regie over hun leven.',
      'tekst: Klaar is het.',
    ]);
    expect(document.blocks.map(({ page }) => page)).toEqual([1, 2]);
  });

  it('takes members of an article for text, their parts for a list, and quoted law for law', async () => {
    const document = await documentOf(
      [
        'Verordening zorg',
        'Artikel 2 Melding',
        '1. In dit artikel gaat het om:\n\na. de melding;\nb. het verslag.',
        '2. De cliënt bepaalt wie er bij is.',
        'Toelichting',
        'Artikel 1 van de Jeugdwet luidt:',
        '“Het college draagt zorg voor hulp.”',
        'Dat is de wet.',
      ].join('\n\n'),
      'a.txt',
    );
    expect(picture(document)).toEqual([
      'kop: Verordening zorg',
      'kop: Artikel 2 Melding',
      'lijst: 1. In dit artikel gaat het om:\na. de melding;\nb. het verslag.',
      'tekst: 2. De cliënt bepaalt wie er bij is.',
      'kop: Toelichting',
      'tekst: Artikel 1 van de Jeugdwet luidt:',
      'wettekst: “Het college draagt zorg voor hulp.”',
      'tekst: Dat is de wet.',
    ]);
  });
});

describe('buildDocument on Markdown', () => {
  it('reads headings, rows, quotations, notes and emphasis', async () => {
    const document = await documentOf(
      [
        '# Nota',
        'De **eigen**\n_regie_ van [inwoners](http://a.nl).[^1]',
        '> Ik bepaal het\n> zelf.',
        '| Maatregel | 2027 |\n| --- | ---: |\n| Eigen kracht | 10 |',
        '## Bijlage A Woorden',
        'Zorg: hulp.',
        '[^1]: Uit een peiling.',
      ].join('\n\n'),
      'nota.md',
    );
    expect(picture(document)).toEqual([
      'kop: Nota',
      'tekst: De eigen regie van inwoners.¹',
      'citaat: Ik bepaal het zelf.',
      'tabel: Maatregel\t2027',
      'tabel: Eigen kracht\t10',
      'kop: Bijlage A Woorden',
      'bijlage: Zorg: hulp.',
      'noot: ¹ Uit een peiling.',
    ]);
    expect(document.title).toBe('Nota');
    expect(document.blocks.at(-2)?.headings).toEqual(['Nota', 'Bijlage A Woorden']);
  });
});
