/**
 * The long note of fixtures/lezer-twee-kolommen: thirty pages of two justified, hyphenated columns with running heads, feet and
 * footnotes. Each planted use has a number in front; pages.json says on which page another program found that number.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse, createEngine } from '../../src/analyse.js';
import { createPipeline } from '../../src/cli/pipeline.js';
import { createFiles } from '../../src/files.js';
import type { Document } from '../../src/model/document.js';
import type { Report } from '../../src/model/report.js';
import { readerFor } from '../../src/readers/index.js';
import { picture } from '../support/documents.js';

const FOLDER = 'fixtures/lezer-twee-kolommen';
const pages: Readonly<Record<string, number>> = JSON.parse(readFileSync(`${FOLDER}/pages.json`, 'utf8'));

interface Use {
  /** The number planted before it; empty for one that the sentences make by themselves. */
  readonly number: string;
  readonly judgement: string;
  readonly page: number;
}

/** Running heads exist in the PDF only. */
function usesIn({ passages, uses }: Report): Use[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  return uses.flatMap(({ passage: id, span, text, term, scope, sense, page }) => {
    const passage = byId.get(id);
    if (passage === undefined || passage.zone === 'koptekst') return [];
    const number = /\((\d+)\) $/.exec(passage.text.slice(0, span.start - passage.span.start))?.[1] ?? '';
    return [{ number, judgement: [number, text, term, scope, sense].join(' · '), page }];
  });
}

function shared(some: readonly Use[], others: readonly Use[]): number {
  const rest = others.map(({ judgement }) => judgement);
  return some.filter(({ judgement }) => {
    const at = rest.indexOf(judgement);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
}

describe('a long note in two columns', () => {
  let document: Document;
  let asPdf: Use[];
  let asText: Use[];
  beforeAll(async () => {
    const files = createFiles('.');
    const engine = createEngine(await createPipeline(files).lexicon('lexicon'));
    const read = async (name: string) => {
      const bytes = await files.readBytes(`${FOLDER}/${name}`);
      const source = await readerFor(bytes, name).read(bytes, { password: null, pages: null });
      return analyse(source, { path: name, sha256: '' }, engine);
    };
    const pdf = await read('input.pdf');
    document = pdf.document;
    asPdf = usesIn(pdf.report);
    asText = usesIn((await read('input.md')).report);
  }, 60_000);

  it('has thirty pages, all read', () => {
    expect(document.health).toMatchObject({ pages: 30, read: 30, unread: [] });
  });

  it('gives the uses of the same note as plain text', () => {
    expect(asText.length).toBeGreaterThan(350);
    const both = shared(asPdf, asText);
    expect(both / asPdf.length).toBeGreaterThanOrEqual(0.995);
    expect(both / asText.length).toBeGreaterThanOrEqual(0.995);
  });

  it('finds every planted use once, on the page where it stands', () => {
    const found = asPdf.filter(({ number }) => number !== '').map(({ number, page }) => [number, page]);
    expect(found.sort()).toEqual(Object.entries(pages).sort());
    expect(found.length).toBeGreaterThan(350);
  });

  it('takes heads, feet, notes and headings for what they are', () => {
    const zones = picture(document);
    const of = (zone: string) => zones.filter((line) => line.startsWith(`${zone}: `));
    const notes = readFileSync(`${FOLDER}/input.md`, 'utf8').match(/^\[\^\d+\]: .*$/gm) ?? [];
    expect(of('koptekst')).toEqual(Array(30).fill('koptekst: Nota eigen regie en ondersteuning'));
    expect(of('voettekst')).toEqual(Array.from({ length: 30 }, (_, at) => `voettekst: Pagina ${at + 1} van 30`));
    expect(of('noot').map((line) => line.replace(/^noot: \d+ /, ''))).toEqual(
      notes.map((line) => line.replace(/^\[\^\d+\]: /, '').replace(/\u00a0/g, ' ')),
    );
    const headings = readFileSync(`${FOLDER}/input.md`, 'utf8').match(/^#+ .*$/gm) ?? [];
    expect(of('kop').map((line) => line.slice(5))).toEqual(headings.map((line) => line.replace(/^#+ /, '')));
    expect(new Set(zones.map((line) => line.split(':')[0]))).toEqual(
      new Set(['tekst', 'kop', 'noot', 'koptekst', 'voettekst']),
    );
  });

  it('leaves no paragraph in pieces', () => {
    const paragraphs = readFileSync(`${FOLDER}/input.md`, 'utf8')
      .split('\n\n')
      .filter((each) => !/^(?:#|\[\^)/.test(each))
      .map((each) =>
        each
          .trim()
          .replace(/\u00a0/g, ' ')
          .replace(/\[\^\d+\]/g, ''),
      );
    const found = picture(document).flatMap((line) =>
      line.startsWith('tekst: ') ? [line.slice(7).replace(/[⁰-⁹¹²³]/g, '')] : [],
    );
    const whole = paragraphs.filter((each) => found.includes(each));
    expect(whole.length / paragraphs.length).toBeGreaterThanOrEqual(0.99);
  });
});
