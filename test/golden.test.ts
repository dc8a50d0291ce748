/**
 * The golden notes, end to end: what was reviewed in expected.json is what the analysis gives, and the same note gives the
 * same uses in every other format, with the same zones where the format names its blocks itself.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse, createEngine } from '../src/analyse.js';
import { createPipeline } from '../src/cli/pipeline.js';
import { createFiles } from '../src/files.js';
import { readerFor } from '../src/readers/index.js';
import type { PdfEngine } from '../src/readers/reader.js';
import { condense, findCases, usesInBody, usesInZones } from './support/golden.js';

const files = createFiles('.');
const engine = createEngine(await createPipeline(files).lexicon('lexicon'));

async function reportOn(path: string, pdfEngine: PdfEngine = 'pdf-parse') {
  const bytes = await files.readBytes(path);
  const source = await readerFor(bytes, path).read(bytes, { password: null, pages: null, pdfEngine });
  return analyse(source, { path, sha256: '' }, engine).report;
}

describe.each(findCases('fixtures'))('fixtures/$name', ({ folder, inputs, text, marked }) => {
  const pdf = inputs.find((path) => path.endsWith('.pdf')) ?? '';
  const expected = `${folder}/expected.json`;

  it('is read as it was reviewed', async () => {
    const found = `${JSON.stringify(condense(await reportOn(pdf)), null, 2)}\n`;
    if (process.env.UPDATE === '1') writeFileSync(expected, found);
    expect(found).toBe(readFileSync(expected, 'utf8'));
  });
  it('is read by pdfium as it was reviewed', async () => {
    const found = `${JSON.stringify(condense(await reportOn(pdf, 'pdfium')), null, 2)}\n`;
    expect(found).toBe(readFileSync(expected, 'utf8'));
  });
  it('gives the same uses as text and as PDF', async () => {
    expect(usesInBody(await reportOn(text)).sort()).toEqual(usesInBody(await reportOn(pdf)).sort());
  });
  it.each(marked)('gives the same uses, zones and labels in %s as in the text', async (path) => {
    const [one, other] = [await reportOn(text), await reportOn(path)];
    expect(usesInZones(other).sort()).toEqual(usesInZones(one).sort());
    // A table of contents has a heading of its own, which says nothing.
    expect({ ...other.profiel, neither: 0 }).toEqual({ ...one.profiel, neither: 0 });
    expect(other.questions.map(({ answer }) => answer)).toEqual(one.questions.map(({ answer }) => answer));
    expect(other.findings.map(({ rule }) => rule).sort()).toEqual(one.findings.map(({ rule }) => rule).sort());
  });
  it('renders byte for byte the same after a trip through JSON', async () => {
    const report = await reportOn(text);
    expect(JSON.stringify(JSON.parse(JSON.stringify(report)))).toBe(JSON.stringify(report));
    for (const { span, text: words } of report.passages) expect(span.end - span.start).toBe(words.length);
  });
});
