/** What the PDF reader gives: lines with places, and what it could not read. */
import { describe, expect, it } from 'vitest';
import { pdfReader } from '../../src/readers/pdf/pdf.js';
import { column, tinyPdf } from '../support/tiny-pdf.js';

const ALL = { password: null, pages: null };
const page = (text: string) => ({ words: column([text]) });

describe('pdfReader', () => {
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
    const { pages } = await pdfReader.read(bytes, { password: null, pages: [{ from: 2, to: 2 }] });
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
    await expect(pdfReader.read(bytes, { password: 'fout', pages: null })).rejects.toMatchObject({
      code: 'wachtwoord-onjuist',
    });
    const { pages } = await pdfReader.read(bytes, { password: 'sleutel', pages: null });
    expect(pages[0]?.lines[0]?.runs[0]?.text).toBe('Geheim');
  });

  it('reads what only its owner may change, with a notice', async () => {
    const source = await pdfReader.read(tinyPdf([page('Leesbaar')], { password: '' }), ALL);
    expect(source.pages[0]?.lines[0]?.runs[0]?.text).toBe('Leesbaar');
    expect(source.notices).toMatchObject([{ code: 'beveiligd' }]);
  });

  it('leaves Array.prototype.push as it found it', async () => {
    const { push } = Array.prototype;
    await pdfReader.read(tinyPdf([page('Een')]), ALL);
    expect(Array.prototype.push).toBe(push);
  });
});
