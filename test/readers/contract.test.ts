/** What every reader in the list promises, whatever its format. A new reader adds a sample here. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OntwarError } from '../../src/model/error.js';
import { readers } from '../../src/readers/index.js';
import { buildDocument } from '../../src/text/build-document.js';
import { language } from '../support/language.js';

const ALL = { password: null, pages: null };

const SAMPLES: Readonly<Record<string, string>> = {
  docx: 'fixtures/voorbeeld/input.docx',
  odt: 'fixtures/voorbeeld/input.odt',
  pdf: 'fixtures/voorbeeld/input.pdf',
  html: 'fixtures/voorbeeld/input.html',
  md: 'fixtures/voorbeeld/input.md',
  txt: 'fixtures/verordening/input.txt',
};

describe.each(readers.map((reader) => [reader.id, reader] as const))('the %s reader', (id, reader) => {
  const bytes = Uint8Array.from(readFileSync(SAMPLES[id] ?? ''));

  it('recognises its own format and no other sample', () => {
    expect(reader.recognises(bytes)).toBe(true);
    const others = Object.entries(SAMPLES).filter(([other]) => other !== id && !(id === 'txt' && other === 'md'));
    expect(others.filter(([, path]) => reader.recognises(readFileSync(path))).map(([other]) => other)).toEqual([]);
  });

  it('gives the same plain data twice and leaves the bytes intact', async () => {
    const copy = Uint8Array.from(bytes);
    const first = await reader.read(bytes, ALL);
    expect(await reader.read(bytes, ALL)).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    expect(bytes).toEqual(copy);
  });

  it('numbers pages from 1 and makes a document whose spans lie in order inside the text', async () => {
    const source = await reader.read(bytes, ALL);
    expect(source.pages.map(({ number }) => number)).toEqual(source.pages.map((_, at) => at + 1));
    const { text, blocks, origins } = buildDocument(source, language);
    for (const spans of [blocks, origins].map((list) => list.map(({ span }) => span))) {
      spans.forEach(({ start, end }, at) => {
        expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      });
    }
    expect(blocks.length).toBeGreaterThan(10);
  });

  it.each([0, 1, 5, 100, 2000, 9000])('fails in words or reads a part when only %d bytes are left', async (length) => {
    const part = bytes.subarray(0, length);
    const result = await reader.read(part, ALL).catch((error: unknown) => error);
    if (!(result instanceof OntwarError)) return expect(result).toMatchObject({ pages: expect.anything() });
    expect(result.message).toMatch(/\.$/);
    expect(result.hint).toMatch(/\.$/);
  });
});
