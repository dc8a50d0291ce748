/** Files are read where they can do no harm: what takes too long or too much ends in words, and the next file is read as if nothing happened. */
import { afterEach, describe, expect, it } from 'vitest';
import { annotatePdf } from '../../src/workers/annotate-pdf.js';
import { createFileReading, type FileReading } from '../../src/workers/file-reading.js';
import { LIMITS, type Limits } from '../../src/workers/limits.js';
import { bomb } from '../support/hostile-pdfs.js';
import { lockedPdf } from '../support/locked-pdf.js';
import { column, tinyPdf } from '../support/tiny-pdf.js';

const ALL = { password: null, pages: null };
const note = (pages = 1) => tinyPdf(Array.from({ length: pages }, () => ({ words: column(['Eigen regie']) })));
const hanging = () => bomb('BT /F1 9 Tf (r) Tj ET ', 200);

const opened: FileReading[] = [];
afterEach(() => {
  for (const each of opened.splice(0)) each.close();
});

function reading(changes: Partial<Limits> = {}): FileReading {
  const made = createFileReading({ ...LIMITS, ...changes });
  opened.push(made);
  return made;
}

async function firstWords(reader: FileReading, bytes: Uint8Array): Promise<string | undefined> {
  return (await reader.read(bytes, 'nota.pdf', ALL)).pages[0]?.lines[0]?.runs[0]?.text;
}

describe('notes that are put in a file apart', () => {
  const notes = { legend: { title: 'Lees dit', contents: 'Uitleg', whenSigned: '' }, marks: [], recognised: [] };
  it('are what they are here, and the next file is read', async () => {
    const reader = reading();
    const appendix = await reader.annotate(note(), 'nota.pdf', notes);
    expect(Buffer.compare(appendix, await annotatePdf(note(), notes))).toBe(0);
    expect(await firstWords(reader, note())).toBe('Eigen regie');
  });
  it('are refused in words', async () => {
    const locked = lockedPdf('x', 'a');
    await expect(reading().annotate(locked, 'nota.pdf', notes)).rejects.toMatchObject({ code: 'pdf-op-slot' });
  });
  it('are stopped when their time is up', async () => {
    const stretch = { page: 1, box: { x0: 0, y0: 0, x1: 9, y1: 9 }, run: 'r', from: 0, to: 1 };
    const style = { fill: [1, 1, 0], line: 'geen' } as const;
    const mark = { id: 'a', style, title: '', contents: '', stretches: [stretch], coloured: [] };
    const work = reading({ baseMs: 1000 }).annotate(hanging(), 'bom.pdf', { ...notes, marks: [mark] });
    await expect(work).rejects.toMatchObject({ code: 'tijd-op', message: expect.stringContaining('notities') });
  });
});

describe('a file that is read apart', () => {
  it('gives what its reader gives, one file after the other', async () => {
    const reader = reading();
    const both = await Promise.all([firstWords(reader, note()), firstWords(reader, note(3))]);
    expect(both).toEqual(['Eigen regie', 'Eigen regie']);
  });

  it('hands on pages, password and refusals', async () => {
    const reader = reading();
    const source = await reader.read(note(3), 'nota.pdf', { password: null, pages: [{ from: 2, to: 2 }] });
    expect(source.pages.map(({ unread }) => unread)).toEqual(['overgeslagen', null, 'overgeslagen']);
    await expect(reader.read(lockedPdf('x', 'a'), 'nota.pdf', ALL)).rejects.toMatchObject({
      name: 'OntwarError',
      code: 'wachtwoord-nodig',
      hint: expect.stringContaining('--password-file'),
    });
    const opened = await reader.read(lockedPdf('Geheim', 'a'), 'nota.pdf', { password: 'a', pages: null });
    expect(opened.pages[0]?.lines[0]?.runs[0]?.text).toBe('Geheim');
  });

  it('is stopped when its time is up', async () => {
    const reader = reading({ baseMs: 1000 });
    await expect(reader.read(hanging(), 'bom.pdf', ALL)).rejects.toMatchObject({ code: 'tijd-op', at: 'bom.pdf' });
  });

  it('loses no more than the page that hangs, and says so', { timeout: 60_000 }, async () => {
    const words = column(['Eigen regie']);
    const bytes = tinyPdf([{ words }, { bombMb: 200 }, { words }, { words }]);
    const source = await reading({ silentMs: 2500 }).read(bytes, 'nota.pdf', ALL);
    expect(source.pages.map(({ unread }) => unread)).toEqual([null, 'fout', null, null]);
    expect(source.pages[3]?.lines[0]?.runs[0]?.text).toBe('Eigen regie');
    expect(source.notices).toMatchObject([{ code: 'lezen-afgebroken', pages: [2] }]);
  });

  it('loses no more than the page that takes too much memory', { timeout: 60_000 }, async () => {
    const words = column(['Eigen regie']);
    const bytes = tinyPdf([{ words }, { bombMb: 1024 }, { words }]);
    const source = await reading({ memoryMb: 300 }).read(bytes, 'nota.pdf', ALL);
    expect(source.pages.map(({ unread }) => unread)).toEqual([null, 'fout', null]);
  });

  it('earns time with every page that it has read', async () => {
    const tight = { baseMs: 100, pageMs: 0 };
    await expect(reading(tight).read(note(3), 'nota.pdf', ALL)).rejects.toMatchObject({ code: 'tijd-op' });
  });

  it('is stopped when it takes too much memory, and the next one is read', { timeout: 60_000 }, async () => {
    const reader = reading({ memoryMb: 220 });
    const fat = Buffer.concat([note(), Buffer.alloc(120 * 1024 * 1024)]);
    await expect(reader.read(fat, 'dik.pdf', ALL)).rejects.toMatchObject({ code: 'geheugen-op' });
    expect(await firstWords(reader, note())).toBe('Eigen regie');
  });
});

describe('a text file', () => {
  it('is read here, where no limit of another process touches it', async () => {
    const source = await reading({ baseMs: 0, memoryMb: 0 }).read(Buffer.from('Eigen regie.'), 'nota.txt', ALL);
    expect(source.pages[0]?.lines[0]?.runs[0]?.text).toBe('Eigen regie.');
  });

  it('is refused when it holds more than a year of a council', async () => {
    await expect(reading().read(Buffer.alloc(20_000_001, 'eigen regie\n'), 'nota.txt', ALL)).rejects.toMatchObject({
      code: 'te-groot',
      hint: expect.stringContaining('--pages'),
    });
  });
});
