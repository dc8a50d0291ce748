/** `--workers` and `--pdf-engine`: how a file is read changes nothing of what is said about it, or in what order. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CompiledLexicon } from '../../src/model/lexicon.js';
import { createFolder, runCli } from '../support/cli.js';
import { language } from '../support/language.js';
import { column, tinyPdf } from '../support/tiny-pdf.js';

const note = (text: string, pages = 1) => tinyPdf(Array.from({ length: pages }, () => ({ words: column([text]) })));
/** The longest first, so that a later one is ready before it. */
const FILES = {
  'map/a.pdf': note('Eigen regie.', 60),
  'map/b.pdf': note('Eigen kracht.'),
  'map/c.pdf': '%PDF-1.7 en dan niets',
  'map/d.pdf': note('Zelf bepalen.', 3),
  'map/e.txt': 'Inwoners houden de regie.',
  'map/f.pdf': note('Samen doen.'),
};

const run = async (...options: string[]) =>
  runCli(['analyse', 'map', '--format', 'jsonl', '-q', ...options], await createFolder(FILES));

describe('--workers', () => {
  it('gives the same output for any number, in the order of the files', { timeout: 90_000 }, async () => {
    const one = await run('--workers', '1');
    const paths = one.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).document.path);
    expect(paths).toEqual(Object.keys(FILES));
    expect(await run('--workers', '3')).toEqual(one);
  });

  it.each(['0', '-1', 'veel', '17', '1.5'])('refuses %s', async (given) => {
    const { code, stderr } = await run('--workers', given);
    expect(code).toBe(2);
    expect(stderr).toContain('Geef een getal van 1 tot en met 16.');
  });
});

describe('--pdf-engine', () => {
  it('reads with pdfium what pdf-parse reads', { timeout: 60_000 }, async () => {
    const cwd = await createFolder({ 'nota.pdf': readFileSync('fixtures/lezer-kaders/input.pdf') });
    const lexicon = async () => ({ language }) as unknown as CompiledLexicon;
    const health = (engine: string) =>
      runCli(['gezondheid', 'nota.pdf', '-f', 'json', '--pdf-engine', engine], cwd, { pipeline: { lexicon } });
    const usual = await health('pdf-parse');
    expect(usual.code).toBe(0);
    expect(await health('pdfium')).toEqual(usual);
  });

  it('knows two', async () => {
    const { code, stderr } = await run('--pdf-engine', 'mupdf');
    expect(code).toBe(2);
    expect(stderr).toContain('Kies uit: pdf-parse, pdfium.');
  });
});
