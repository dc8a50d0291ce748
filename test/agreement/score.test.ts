/** The whole score: coded passages that ship with the project are readable, and the baseline is what it says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GoldError, readGold } from '../../src/agreement/gold-passage.js';
import { toKeywordLexicon } from '../../src/agreement/keyword-lexicon.js';
import { type Compared, scorePassages } from '../../src/agreement/score.js';
import { type Event, tallyEvents } from '../../src/agreement/tally.js';
import { analyse, createEngine } from '../../src/analyse.js';
import { createPipeline } from '../../src/cli/pipeline.js';
import { createFiles } from '../../src/files.js';
import { readers } from '../../src/readers/index.js';

const LINE =
  '{"id":"a1","group":4,"text":"Eigen regie.","uses":[{"text":"Eigen regie","start":0,"end":11,"term":"eigen-regie","form":"kern","scope":"burger",' +
  '"reason":null,"sense":"onbepaald"}],"v1":"nee","v2":"nee","opgelegd":"nee","samenval":"geen","definitie":[]}';

describe('readGold', () => {
  it('reads the passages that ship with the project', () => {
    const passages = readGold(readFileSync('fixtures/gold/dev.jsonl', 'utf8'));
    expect(passages).toHaveLength(279);
    expect(new Set(passages.map(({ id }) => id)).size).toBe(279);
  });
  it.each([
    ['no JSON', 'a1', /^line 2: /],
    ['a label that the codebook does not have', LINE.replace('"v2":"nee"', '"v2":"soms"'), /^line 2: v2: /],
    [
      'a use that stands elsewhere',
      LINE.replace('"start":0', '"start":1'),
      /^line 2: ‘Eigen regie’ does not stand at 1/,
    ],
  ])('names the line of %s', (_, line, message) => {
    expect(() => readGold(`${LINE}\n${line}\n`)).toThrow(GoldError);
    expect(() => readGold(`${LINE}\n${line}\n`)).toThrow(message);
  });
});

describe('toKeywordLexicon', async () => {
  const lexicon = await createPipeline(createFiles('.')).lexicon('lexicon');
  const engines = { ours: createEngine(lexicon), keywords: createEngine(toKeywordLexicon(lexicon)) };
  const txt = readers.find(({ id }) => id === 'txt');
  async function labelsOf(text: string, engine: keyof typeof engines) {
    const source = await txt?.read(new TextEncoder().encode(text), { password: null, pages: null });
    if (source === undefined) throw new Error('no reader for text');
    return analyse(source, { path: 'a.txt', sha256: '' }, engines[engine]).report.passages[0];
  }
  it('hears cutbacks in what is denied, quoted or about roads', async () => {
    for (const text of [
      'De gemeente bezuinigt niet op de zorg.',
      'De gemeente bezuinigt op het onderhoud van wegen.',
    ]) {
      expect((await labelsOf(text, 'ours'))?.v2 ?? 'nee').toBe('nee');
      expect((await labelsOf(text, 'keywords'))?.v2).toBe('ja');
    }
  });
  it('keeps the uses as they are', () => {
    expect(toKeywordLexicon(lexicon)).toMatchObject({
      forms: lexicon.forms,
      scopes: lexicon.scopes,
      senses: lexicon.senses,
    });
  });
});

describe('scorePassages', () => {
  const v2 = (want: string, got: string): Event => ({ choice: 'v2', want, got });
  const compared = (group: number, want: string, ours: string, keywords: string): Compared => ({
    group,
    ours: tallyEvents([v2(want, ours)]),
    keywords: tallyEvents([v2(want, keywords)]),
  });
  const set = [
    compared(1, 'ja', 'ja', 'ja'),
    compared(1, 'nee', 'nee', 'ja'),
    compared(2, 'ja', 'nee', 'nee'),
    compared(3, 'nee', 'nee', 'ja'),
  ];
  it('sets our errors beside those of the keyword search', () => {
    const score = scorePassages(set);
    expect(score).toMatchObject({ passages: 4, groups: 3 });
    expect(score.ours.v2?.counts).toEqual({ right: 1, extra: 0, missed: 1 });
    expect(score.keywords.v2?.counts).toEqual({ right: 1, extra: 2, missed: 1 });
    expect(score.ratios.v2).toBe(3);
  });
  it('gives an interval for every figure that rests on something, also of the search and of the ratio', () => {
    const { intervals } = scorePassages(set);
    for (const name of ['p', 'r', 'f1', 'kappa']) expect(intervals).toHaveProperty([`v2.${name}`]);
    expect(intervals).not.toHaveProperty(['v1.kappa']);
    expect(intervals['v2.r']).toEqual({ low: 0, high: 1 });
    expect(intervals).toHaveProperty(['keywords v2.f1']);
    expect(intervals).toHaveProperty(['ratio v2']);
  });
  it('leaves out draws that say nothing: what was found is right wherever it is found', () => {
    expect(scorePassages(set).intervals['v2.p']).toEqual({ low: 1, high: 1 });
  });
});
