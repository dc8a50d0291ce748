/** `ontwar gezondheid` on a file with everything wrong that can be told, and on files that cannot be read at all. */
import { describe, expect, it } from 'vitest';
import type { CompiledLexicon } from '../../src/model/lexicon.js';
import { createFolder, runCli } from '../support/cli.js';
import { language } from '../support/language.js';
import { column, type TinyPage, tinyPdf } from '../support/tiny-pdf.js';

const PROSE =
  'De gemeente wil dat inwoners zo lang mogelijk thuis kunnen blijven wonen en daarbij de hulp krijgen die zij nodig hebben. ';
const lexicon = async () => ({ language }) as unknown as CompiledLexicon;

const run = (argv: readonly string[], cwd: string) => runCli(['gezondheid', ...argv], cwd, { pipeline: { lexicon } });

function text(words: string, page: number, more: TinyPage = {}): TinyPage {
  const lines = words.repeat(5).match(/.{1,80}(?:\s|$)/g) ?? [];
  return { words: [...column(lines), { text: String(page), x: 290, y: 40 }], ...more };
}

const shifted = PROSE.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 94) % 26) + 97));
const noisy = PROSE.replaceAll('o', '0').replaceAll('l', '1');

const NOTE = tinyPdf([
  text(PROSE, 1),
  text(PROSE, 2, { isScan: true }),
  { isFullScan: true },
  text(shifted, 4),
  text(noisy, 5, { isFullScan: true }),
  text(PROSE, 1),
  text(PROSE, 2),
  { isMissing: true },
]);

describe('ontwar gezondheid', () => {
  it('tells a reader what could be read and what not', async () => {
    const { code, stdout, stderr } = await run(['nota.pdf'], await createFolder({ 'nota.pdf': NOTE }));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const flowing = stdout.replace(/\s+/g, ' ');
    expect(flowing).toMatch(
      /nota\.pdf pdf · 8 bladzijden · \d{3} woorden · Nederlands Gelezen: 5 van de 8 bladzijden\./,
    );
    for (const line of [
      /! p\. 3: niet gelezen, er staat een afbeelding/,
      /! p\. 4: niet gelezen, .*verkeerde tekens Vraag de gemeente om het oorspronkelijke/,
      /! p\. 8: niet gelezen, .*beschadigd/,
      /! p\. 5: gelezen, maar veel woorden zijn verhaspeld/,
      /! p\. 5: gelezen, maar het is een scan/,
      /! p\. 2: gelezen, maar een groot deel is afbeelding/,
      /2 documenten samengevoegd: p\. 1-5, p\. 6-8\./,
    ]) {
      expect(flowing).toMatch(line);
    }
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it('gives the same as JSON, with every page', async () => {
    const { stdout } = await run(['nota.pdf', '--format', 'json'], await createFolder({ 'nota.pdf': NOTE }));
    const report = JSON.parse(stdout);
    expect(`${JSON.stringify(report, null, 2)}\n`).toBe(stdout);
    expect(report).toMatchObject({
      schema: 1,
      document: { path: 'nota.pdf', sha256: expect.stringMatching(/^[0-9a-f]{64}$/), format: 'pdf', language: 'nl' },
      parts: [
        { from: 1, to: 5 },
        { from: 6, to: 8 },
      ],
    });
    expect(
      report.pages.map(({ status, suspicions }: { status: string; suspicions: string[] }) => [status, ...suspicions]),
    ).toEqual([
      ['gelezen'],
      ['gelezen', 'deels-afbeelding'],
      ['geen-tekstlaag'],
      ['onleesbare-tekstlaag'],
      ['gelezen', 'ocr-ruis', 'tekst-op-scan'],
      ['gelezen'],
      ['gelezen'],
      ['fout'],
    ]);
    expect(report.document.words).toBe(
      report.pages.reduce((sum: number, { words }: { words: number }) => sum + words, 0),
    );
  });

  it('says of a sound note that nothing is the matter, and of another language that it is one', async () => {
    const english =
      'The council wants people to live at home for as long as they can, with the support that they need. ';
    const cwd = await createFolder({ 'a.txt': PROSE.repeat(3), 'b.txt': english.repeat(4) });
    const { stdout } = await run(['a.txt', 'b.txt', '-q'], cwd);
    const [sound, foreign] = stdout.split('\n\n');
    expect(sound).toContain('Nederlands\nAlles is gelezen.\nNiets bijzonders gevonden.');
    expect(foreign).toContain('niet Nederlands');
    expect(foreign).toContain('Vraag om de Nederlandse versie.');
  });

  it('tells what cannot be read at all, goes on with the rest, and ends with code 2', async () => {
    const cwd = await createFolder({ 'map/a.pdf': '%PDF-1.7 niets', 'map/b.txt': PROSE });
    const { code, stdout, stderr } = await run(['map', '-q', '--format', 'jsonl'], cwd);
    const [failed, read] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(2);
    expect(failed).toMatchObject({ error: { code: 'pdf-beschadigd' }, document: { path: 'map/a.pdf' } });
    expect(read.document.path).toBe('map/b.txt');
    expect(stderr).toMatch(/^ontwar: map\/a\.pdf: .*beschadigd/);
  });

  it('may be called health', async () => {
    const { code } = await runCli(['health', 'a.txt'], await createFolder({ 'a.txt': PROSE }), {
      pipeline: { lexicon },
    });
    expect(code).toBe(0);
  });
});
