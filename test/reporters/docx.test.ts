/** Word documents: real styles and tables, bytes without a clock, and text of the note that is nothing but text. */
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { docxReporter } from '../../src/reporters/docx.js';
import { TEMPLATES, type Template } from '../../src/reporters/reporter.js';
import { hostileReport, STEERS } from '../support/hostile-report.js';
import { sampleMaterial, sampleReport } from '../support/report.js';

const render = (template: Template, report: Report = sampleReport()) =>
  docxReporter.render(report, { columns: 80, colour: false, template }, sampleMaterial());

async function partsOf(template: Template, report?: Report): Promise<Record<string, string>> {
  const parts = unzipSync(await render(template, report));
  return Object.fromEntries(Object.entries(parts).map(([path, content]) => [path, strFromU8(content)]));
}

/** The words of each paragraph with its style, as a person reads them. */
function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inner = '']) => {
    const style = /<w:pStyle w:val="([^"]*)"/.exec(inner)?.[1];
    const words = [...inner.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((match) => match[1]).join('');
    return `${style === undefined ? '' : `${style}: `}${words.replaceAll('\u00a0', ' ')}`;
  });
}

describe.each(TEMPLATES)('the %s', (template) => {
  afterEach(() => {
    vi.useRealTimers();
  });
  it('is the same on another day, and after another document', async () => {
    const once = await render(template);
    await render(template, hostileReport());
    vi.useFakeTimers({ now: new Date('2031-02-03T04:05:06Z'), toFake: ['Date'] });
    expect(Buffer.compare(once, await render(template))).toBe(0);
  });
  it('is Dutch, with page numbers at the foot', async () => {
    const parts = await partsOf(template);
    expect(parts['word/styles.xml']).toContain('w:val="nl-NL"');
    expect(parts['word/footer1.xml']).toMatch(/PAGE.*NUMPAGES/s);
  });
  it('holds no field, link or markup that came from the note', async () => {
    const parts = await partsOf(template, hostileReport());
    const xml = parts['word/document.xml'] ?? '';
    expect(xml).toContain('&lt;script&gt;');
    expect(xml).not.toMatch(/<w:(?:instrText|hyperlink|fldSimple)|<script/);
    expect(parts['word/_rels/document.xml.rels']).not.toContain('TargetMode="External"');
    for (const text of Object.values(parts)) expect(text).not.toMatch(STEERS);
    expect(xml).not.toMatch(/[\ufffe\uffff]/);
  });
});

describe('the worksheet', () => {
  it('has the summary, the questions with boxes, the tips, the questions to ask, what it cannot say, and the quotes', async () => {
    const lines = paragraphsOf((await partsOf('werkblad'))['word/document.xml'] ?? '');
    expect(lines.filter((line) => /^(?:Title|Heading1)/.test(line))).toEqual([
      'Title: Werkblad bij „Samen vooruit”',
      'Heading1: Samenvatting',
      'Heading1: De twee toetsvragen',
      'Heading1: De vijf tips voor Wmo-raden, als vraag aan de nota',
      'Heading1: Vragen aan de gemeente',
      'Heading1: Wat dit niet kan zeggen',
      'Heading1: Bijlage: citaten met bladzijde',
    ]);
    expect(lines).toContain('Tabeltekst: ☐ ja\u2003\u2003☐ nee\u2003\u2003☐ deels\u2003\u2003☐ niet te zeggen');
    expect(lines).toContain('Vindplaats: p. 2, onder ‘2 Wat wij verwachten’');
    expect(lines).toContain('Vindplaats: p. iii (bladzijde 3 van het bestand)');
    expect(lines).toContain('Tabeltekst: Wat gebeurt er met wie dit niet kan?');
    expect(lines.filter((line) => line.startsWith('Tabeltekst: Tip '))).toHaveLength(5);
    expect(lines.some((line) => line.includes('Deze bladzijde is een plaatje.'))).toBe(true);
  });
  it('leaves out, and says so, what people rejected', async () => {
    const decision = { target: 'opgelegd-1', verdict: 'afgewezen' as const, changes: {}, reason: null, by: null };
    const report = { ...sampleReport(), review: { file: 'r.yaml', sameNote: true, decisions: [decision], lost: [] } };
    const xml = (await partsOf('werkblad', report))['word/document.xml'] ?? '';
    expect(xml).not.toContain('Wat gebeurt er met wie dit niet kan?');
    expect(xml).toContain('Eén bevinding is bij de beoordeling afgewezen');
  });
});

it('the response quotes word for word, says where, and leaves the argument open', async () => {
  const report = sampleReport();
  const lines = paragraphsOf((await partsOf('zienswijze'))['word/document.xml'] ?? '');
  expect(lines).toContain(`Citaat: „${report.passages[1]?.text}”`);
  expect(lines).toContain(
    'Vindplaats: Samen vooruit, [versie of datum], p. 2 (bladzijde 2 van het bestand), onder ‘2 Wat wij verwachten’.',
  );
  expect(lines).toContain('Vindplaats: Samen vooruit, [versie of datum], p. iii (bladzijde 3 van het bestand).');
  expect(lines).toContain('Heading2: 1. Opgelegd');
  expect(lines.filter((line) => line === 'Heading3: Ons argument')).toHaveLength(2);
});

it('the response names what the law says where the advice does', async () => {
  const material = sampleMaterial();
  const law = [{ source: 'brink', at: 'art. 1', says: 'Ieder mag kiezen.' }];
  const guide = { ...material.lexicon.guide, rules: [{ id: 'opgelegd', label: 'zelf moeten', law }] } as never;
  const lexicon = { ...material.lexicon, guide };
  const bytes = await docxReporter.render(
    sampleReport(),
    { columns: 80, colour: false, template: 'zienswijze' },
    { ...material, lexicon },
  );
  const lines = paragraphsOf(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()));
  expect(lines).toContain('Heading2: 1. Zelf moeten');
  expect(lines.some((line) => line.endsWith('De begrippen, art. 1: Ieder mag kiezen.'))).toBe(true);
});
