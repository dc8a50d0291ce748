/** What the PDF reader gives: lines with places, and what it could not read. */
import { describe, expect, it } from 'vitest';
import { pdfReader } from '../../src/readers/pdf/pdf.js';
import { PDF_ENGINES } from '../../src/readers/reader.js';
import { column, tinyPdf, type Word } from '../support/tiny-pdf.js';

const page = (text: string) => ({ words: column([text]) });

describe.each(PDF_ENGINES)('pdfReader with %s', (pdfEngine) => {
  const ALL = { password: null, pages: null, pdfEngine };

  it('gives each line with its place, size and weight', async () => {
    const bytes = tinyPdf([
      { words: [...column(['Onze plannen'], { bold: true, size: 16 }), ...column(['Wij helpen.'], { y: 700 })] },
    ]);
    const { pages } = await pdfReader.read(bytes, ALL);
    expect(pages).toMatchObject([{ number: 1, label: '1', width: 595, height: 842, unread: null }]);
    expect(pages[0]?.lines).toMatchObject([
      { runs: [{ text: 'Onze plannen' }], size: 16, bold: true, box: { x0: 70, y0: 756.8 } },
      { runs: [{ text: 'Wij helpen.' }], size: 11, bold: false, box: { x0: 70 } },
    ]);
  });

  it('sets cells apart and raises a note mark', async () => {
    const words = [
      { text: 'Totaal', x: 70, y: 700 },
      { text: '1.200', x: 300, y: 700 },
      { text: 'Dat is zo.', x: 70, y: 680 },
      { text: '12', x: 119, y: 684, size: 6 },
    ];
    const { pages } = await pdfReader.read(tinyPdf([{ words }]), ALL);
    expect(pages[0]?.lines.map((line) => line.runs.map((run) => run.text))).toEqual([
      ['Totaal ', '1.200'],
      ['Dat is zo.¹²'],
    ]);
  });

  it('reads the other pages when one is broken, scanned or blank', async () => {
    const bytes = tinyPdf([
      page('Een'),
      { isMissing: true },
      page('Drie'),
      { isScan: true },
      {},
      page('Zes'),
      page('Zeven'),
    ]);
    const { pages } = await pdfReader.read(bytes, ALL);
    expect(pages.map(({ unread }) => unread)).toEqual([null, 'fout', null, 'geen-tekstlaag', null, null, null]);
    expect(pages[2]?.lines[0]?.runs[0]?.text).toBe('Drie');
  });

  it('leaves out the pages that were not asked for, and says so', async () => {
    const bytes = tinyPdf([page('Een'), page('Twee'), page('Drie')]);
    const { pages } = await pdfReader.read(bytes, { ...ALL, pages: [{ from: 2, to: 2 }] });
    expect(pages.map(({ unread }) => unread)).toEqual(['overgeslagen', null, 'overgeslagen']);
  });

  it('measures pictures when asked', async () => {
    const bytes = tinyPdf([page('Een'), { ...page('Twee'), isScan: true }, { isFullScan: true }]);
    const measured = await pdfReader.read(bytes, { ...ALL, pictures: true });
    expect(measured.pages.map(({ pictured }) => pictured)).toEqual([0, 0.32, 1]);
    expect((await pdfReader.read(bytes, ALL)).pages.map(({ pictured }) => pictured)).toEqual(Array(3).fill(undefined));
  });

  it('gives page labels as printed', async () => {
    const { pages } = await pdfReader.read(tinyPdf([page('Een'), page('Twee')], { labels: true }), ALL);
    expect(pages.map(({ label }) => label)).toEqual(['i', 'ii']);
  });

  it('asks for a password, refuses a wrong one and takes the right one', async () => {
    const bytes = tinyPdf([page('Geheim')], { password: 'sleutel' });
    await expect(pdfReader.read(bytes, ALL)).rejects.toMatchObject({ code: 'wachtwoord-nodig' });
    await expect(pdfReader.read(bytes, { ...ALL, password: 'fout' })).rejects.toMatchObject({
      code: 'wachtwoord-onjuist',
    });
    const { pages } = await pdfReader.read(bytes, { ...ALL, password: 'sleutel' });
    expect(pages[0]?.lines[0]?.runs[0]?.text).toBe('Geheim');
  });

  it('reads what only its owner may change, with a notice', async () => {
    const source = await pdfReader.read(tinyPdf([page('Leesbaar')], { password: '' }), ALL);
    expect(source.pages[0]?.lines[0]?.runs[0]?.text).toBe('Leesbaar');
    expect(source.notices).toMatchObject([{ code: 'beveiligd' }]);
  });

  const textOf = async (words: readonly Word[]) => {
    const { pages } = await pdfReader.read(tinyPdf([{ words }]), ALL);
    return pages[0]?.lines.map((line) => line.runs.map((run) => run.text).join(''));
  };

  it('reads headings with blanks between their letters as words', async () => {
    const words = column(
      ['Z E L F R E D Z A A M H E I D', 'E I G E N   R E G I E   N U', 'H O O F D S T U K   3', 'A B C'],
      { size: 14 },
    );
    expect(await textOf(words)).toEqual(['ZELFREDZAAMHEID', 'EIGEN REGIE NU', 'HOOFDSTUK 3', 'A B C']);
  });

  it('reads headings whose letters are set apart one by one, and those with spacing', async () => {
    const letters = [...'EIGEN REGIE'].flatMap((text, at) =>
      text === ' ' ? [] : [{ text, x: 70 + at * 18, y: 760, size: 14 }],
    );
    expect(await textOf(letters)).toEqual(['EIGEN REGIE']);
    expect(await textOf(column(['EIGEN REGIE NU'], { size: 14, spacing: 6 }))).toEqual(['EIGEN REGIE NU']);
  });

  it('sees a blank in a narrow gap and no blank between the parts of a word', async () => {
    const narrow = ['eigen', 'regie'].map((text, at) => ({ text, x: 70 + at * 29, y: 760 }));
    const parts = ['zelf', 'redzaam'].map((text, at) => ({ text, x: 70 + at * 17.15, y: 740 }));
    expect(await textOf([...narrow, ...parts])).toEqual(['eigen regie', 'zelfredzaam']);
  });

  it('undoes ligatures and blanks that do not break', async () => {
    expect(await textOf(column(['De ﬁnanciële ruimte en de ﬂexibele eigen\xa0regie']))).toEqual([
      'De financiële ruimte en de flexibele eigen regie',
    ]);
  });

  it.each([
    ['as it lies', {}, { x0: 100, x1: 123.33, y0: 298, y1: 308 }],
    ['turned right', { rotate: 90 }, { x0: 298, x1: 308, y0: 471.67, y1: 495 }],
    ['upside down', { rotate: 180 }, { x0: 471.67, x1: 495, y0: 534, y1: 544 }],
    ['turned left', { rotate: 270 }, { x0: 534, x1: 544, y0: 100, y1: 123.33 }],
    ['that begins elsewhere', { mediaBox: [40, 60, 635, 902] }, { x0: 60, x1: 83.33, y0: 238, y1: 248 }],
  ] as const)('gives the place of text as shown on a page %s', async (_, how, box) => {
    const words = [{ text: 'Wmo', x: 100, y: 300, size: 10 }];
    const { pages } = await pdfReader.read(tinyPdf([{ ...how, words }]), ALL);
    expect(pages[0]?.lines[0]?.box).toEqual(box);
  });

  it('looks for frames where a stretch of text stands in from both edges, and gives them as shown', async () => {
    const text = 'De gemeente wil dat inwoners zo lang mogelijk thuis kunnen blijven wonen en daarbij';
    const words = [
      ...column(Array(4).fill(text)),
      ...column(Array(3).fill('Wie er komt helpen, kiezen inwoners zelf.'), { x: 90, y: 690 }),
    ];
    const frame = { place: [80, 650, 300, 60], paint: 'line' } as const;
    const { pages } = await pdfReader.read(tinyPdf([{ words, frames: [frame] }, page('Twee')]), ALL);
    expect(pages.map(({ frames }) => frames)).toEqual([[{ x0: 80, x1: 380, y0: 650, y1: 710 }], []]);
  });

  it('leaves Array.prototype.push as it found it', async () => {
    const { push } = Array.prototype;
    await pdfReader.read(tinyPdf([page('Een')]), ALL);
    expect(Array.prototype.push).toBe(push);
  });
});
