/** Several files are read at once, each by a process of its own; one that dies takes no other along. */
import { afterEach, describe, expect, it } from 'vitest';
import { chooseWorkers } from '../../src/workers/choose-workers.js';
import { LIMITS } from '../../src/workers/limits.js';
import { createReaderPool, type ReaderPool } from '../../src/workers/reader-pool.js';
import { bomb } from '../support/hostile-pdfs.js';
import { column, tinyPdf } from '../support/tiny-pdf.js';

const ALL = { password: null, pages: null };
const note = (text: string) => tinyPdf([{ words: column([text]) }]);
const hanging = bomb('BT /F1 9 Tf (r) Tj ET ', 200);

const opened: ReaderPool[] = [];
afterEach(() => {
  for (const each of opened.splice(0)) each.close();
});

function pool(most: number, baseMs = LIMITS.baseMs): ReaderPool {
  const made = createReaderPool({ ...LIMITS, baseMs }, () => most);
  opened.push(made);
  return made;
}

async function firstWords(reader: ReaderPool, text: string): Promise<string | undefined> {
  return (await reader.read(note(text), 'nota.pdf', ALL)).pages[0]?.lines[0]?.runs[0]?.text;
}

describe('createReaderPool', () => {
  it('gives each asker the source of its own file, with fewer processes than files', async () => {
    const reader = pool(2);
    const texts = ['een', 'twee', 'drie', 'vier', 'vijf'];
    expect(await Promise.all(texts.map((text) => firstWords(reader, text)))).toEqual(texts);
  });

  it('reads on beside a file that hangs, and stops that one', { timeout: 60_000 }, async () => {
    const reader = pool(2, 6000);
    const ended: string[] = [];
    const stuck = reader.read(hanging, 'bom.pdf', ALL).catch(({ code }) => ended.push(code));
    for (const text of ['een', 'twee', 'drie']) ended.push((await firstWords(reader, text)) ?? '');
    await stuck;
    expect(ended).toEqual(['een', 'twee', 'drie', 'tijd-op']);
  });

  it('goes on when the only process died', { timeout: 60_000 }, async () => {
    const reader = pool(1, 3000);
    const both = [reader.read(hanging, 'bom.pdf', ALL).catch(({ code }) => code), firstWords(reader, 'daarna')];
    expect(await Promise.all(both)).toEqual(['tijd-op', 'daarna']);
  });
});

describe('chooseWorkers', () => {
  const GB = 1024 ** 3;
  it.each([
    ['one for one file', 1, { cores: 8, free: 32 * GB }, 1],
    ['one a core', 10, { cores: 2, free: 32 * GB }, 2],
    ['no more than memory allows', 10, { cores: 8, free: 3.2 * GB }, 2],
    ['one when there is hardly any memory', 10, { cores: 8, free: 0.2 * GB }, 1],
    ['few, for one process analyses', 100, { cores: 32, free: 64 * GB }, 4],
  ])('takes %s', (_, files, computer, workers) => {
    expect(chooseWorkers(files, computer)).toBe(workers);
  });
});
