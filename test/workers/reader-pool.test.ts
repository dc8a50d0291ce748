/** Several files are read at once, each by a process of its own; one that dies takes no other along. */
import { afterEach, describe, expect, it } from 'vitest';
import { chooseWorkers } from '../../src/workers/choose-workers.js';
import { LIMITS, type Limits } from '../../src/workers/limits.js';
import { createReaderPool, type ReaderPool } from '../../src/workers/reader-pool.js';
import { column, tinyPdf } from '../support/tiny-pdf.js';

const ALL = { password: null, pages: null };
const note = (text: string) => tinyPdf([{ words: column([text]) }]);
/** More than fits the limit of the tests. */
const fat = Buffer.concat([note('zwaar'), Buffer.alloc(120 * 1024 * 1024)]);

const opened: ReaderPool[] = [];
afterEach(() => {
  for (const each of opened.splice(0)) each.close();
});

function pool(most: number, changes: Partial<Limits> = {}): ReaderPool {
  const made = createReaderPool({ ...LIMITS, ...changes }, () => most);
  opened.push(made);
  return made;
}

async function firstWords(reader: ReaderPool, text: string): Promise<string | undefined> {
  return (await reader.read(note(text), 'nota.pdf', ALL)).pages[0]?.lines[0]?.runs[0]?.text;
}

describe('createReaderPool', () => {
  it('gives each asker the source of its own file, with fewer processes than files', { timeout: 120_000 }, async () => {
    const reader = pool(2);
    const texts = ['een', 'twee', 'drie', 'vier', 'vijf'];
    expect(await Promise.all(texts.map((text) => firstWords(reader, text)))).toEqual(texts);
  });

  it.each([1, 2])('goes on with %d when the process of one file died', { timeout: 120_000 }, async (most) => {
    const reader = pool(most, { memoryMb: 220 });
    const died = reader.read(fat, 'zwaar.pdf', ALL).catch(({ code }) => code);
    const others = ['een', 'twee', 'drie'].map((text) => firstWords(reader, text));
    expect(await Promise.all([died, ...others])).toEqual(['geheugen-op', 'een', 'twee', 'drie']);
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
