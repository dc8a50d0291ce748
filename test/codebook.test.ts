/**
 * Every wording and every rule that docs/codeboek.md names, as cases of our own with counter-cases (fixtures/codeboek). What the analysis
 * does not do yet is marked `bekend-gemist` there, runs as a test that must fail, and so stays in sight.
 */
import { describe, expect, it } from 'vitest';
import { analyse, createEngine } from '../src/analyse.js';
import { createPipeline } from '../src/cli/pipeline.js';
import { createFiles } from '../src/files.js';
import { txtReader } from '../src/readers/txt.js';
import { type Case, compareCase, readCases, readMarks } from './support/codebook.js';

const engine = createEngine(await createPipeline(createFiles('.')).lexicon('lexicon'));

async function check(each: Case): Promise<void> {
  const bytes = new TextEncoder().encode(`${readMarks(each.tekst).text}\n`);
  const source = await txtReader.read(bytes, { password: null, pages: null });
  const { wanted, found } = compareCase(each, analyse(source, { path: 'geval.txt', sha256: '' }, engine).report);
  expect(found).toEqual(wanted);
}

describe.each(readCases('fixtures/codeboek'))('codeboek $paragraaf', ({ gevallen }) => {
  for (const each of gevallen) {
    const run = each['bekend-gemist'] ? it.fails : it;
    run(`${each.regel}: ${each.tekst}`, () => check(each));
  }
});
