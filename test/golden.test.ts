/** The golden notes, end to end: what was reviewed in expected.json is what the analysis gives, and the PDF gives the same uses as the text. */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse, createEngine } from '../src/analyse.js';
import { createPipeline } from '../src/cli/pipeline.js';
import { createFiles } from '../src/files.js';
import { readerFor } from '../src/readers/index.js';
import { condense, findCases, usesInBody } from './support/golden.js';

const files = createFiles('.');
const engine = createEngine(await createPipeline(files).lexicon('lexicon'));

async function reportOn(path: string) {
  const bytes = await files.readBytes(path);
  const source = await readerFor(bytes, path).read(bytes, { password: null, pages: null });
  return analyse(source, { path, sha256: '' }, engine).report;
}

describe.each(findCases('fixtures'))('fixtures/$name', ({ folder, inputs }) => {
  const [pdf = '', text = ''] = [...inputs].sort((a, b) => Number(b.endsWith('.pdf')) - Number(a.endsWith('.pdf')));
  const expected = `${folder}/expected.json`;

  it('is read as it was reviewed', async () => {
    const found = `${JSON.stringify(condense(await reportOn(pdf)), null, 2)}\n`;
    if (process.env.UPDATE === '1') writeFileSync(expected, found);
    expect(found).toBe(readFileSync(expected, 'utf8'));
  });
  it('gives the same uses as text and as PDF', async () => {
    expect(usesInBody(await reportOn(text)).sort()).toEqual(usesInBody(await reportOn(pdf)).sort());
  });
  it('renders byte for byte the same after a trip through JSON', async () => {
    const report = await reportOn(text);
    expect(JSON.stringify(JSON.parse(JSON.stringify(report)))).toBe(JSON.stringify(report));
    for (const { span, text: words } of report.passages) expect(span.end - span.start).toBe(words.length);
  });
});
