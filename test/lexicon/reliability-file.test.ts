/** lexicon/reliability.json: what is accepted, what is refused, and the sentences that are made of it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/cli/pipeline.js';
import { createFiles } from '../../src/files.js';
import { readReliabilityFile } from '../../src/lexicon/reliability-file.js';

const path = 'lexicon/reliability.json';
const V2 = { precision: 84, recall: 68, right: 26, extra: 5, missed: 12 };
const good = {
  set: 'nieuwe passages',
  passages: 138,
  seen: false,
  date: '2026-01-31',
  lexicon: 'ab'.repeat(32),
  labels: { v2: V2 },
};
const read = (changes: object = {}) => readReliabilityFile(path, JSON.stringify({ ...good, ...changes }, null, 2));
const sentenceOf = (label: string, counts: object) => read({ labels: { [label]: counts } }).labels[0]?.sentence;

describe('readReliabilityFile', () => {
  it('reads the one that ships, with every label', () => {
    const { labels, basis } = readReliabilityFile(path, readFileSync(path, 'utf8'));
    expect(labels.map(({ label }) => label)).toEqual([
      'begrip',
      'betekenis',
      'v1',
      'v2',
      'opgelegd',
      'samenval',
      'definitie',
    ]);
    expect(basis).toContain('onafhankelijk gecodeerd met een taalmodel, nog niet door mensen nagelopen');
  });
  it.each([
    ['figures on passages that the lexicon was learned from', { seen: true }, /seen/],
    ['percentages that the counts do not give', { labels: { v2: { ...V2, precision: 90 } } }, /precision/],
    ['a recall that the counts do not give', { labels: { v2: { ...V2, recall: null } } }, /recall/],
    ['a label that is not measured', { labels: { v3: V2 } }, /v3/],
    ['a day that does not exist', { date: '2026-02-30' }, /date/],
    ['a lexicon without its hash', { lexicon: 'brink' }, /sha256/],
    ['a key that it does not know', { score: 7 }, /score/],
  ])('refuses %s', (_, changes, message) => {
    expect(() => read(changes)).toThrow(message);
  });
});

describe('the sentence of a label', () => {
  it('rounds to tenths', () => {
    expect(sentenceOf('v2', V2)).toBe(
      'Van de tien passages waar ontwar bezuiniging ziet, kloppen er ongeveer acht; van de tien die er zijn, vindt het er ongeveer zeven.',
    );
  });
  it('never promises all', () => {
    expect(sentenceOf('v1', { precision: 100, recall: 100, right: 40, extra: 0, missed: 0 })).toMatch(
      /kloppen ze bijna allemaal; .* vindt het ze bijna allemaal\.$/,
    );
  });
  it.each([
    [{ precision: 10, recall: 10, right: 4, extra: 36, missed: 36 }, /klopt er ongeveer één; .* ongeveer één\.$/],
    [{ precision: 0, recall: 0, right: 0, extra: 40, missed: 40 }, /klopt er bijna geen; .* bijna geen\.$/],
  ])('of %o', (counts, sentence) => {
    expect(sentenceOf('opgelegd', counts)).toMatch(sentence);
  });
  it('warns when it rests on few examples', () => {
    const few = { precision: 83, recall: 42, right: 5, extra: 1, missed: 7 };
    expect(sentenceOf('definitie', few)).toMatch(/ Gemeten op maar 12 voorbeelden\.$/);
  });
  it('says nothing of what is missed where everything gets a label', () => {
    const senses = { precision: 70, recall: null, right: 100, extra: 42, missed: null };
    expect(sentenceOf('betekenis', senses)).toMatch(/kloppen er ongeveer zeven\.$/);
  });
});

describe('a lexicon with reliability.json', async () => {
  const { reliability, identity } = await createPipeline(createFiles('.')).lexicon('lexicon');
  it('carries the figures', () => {
    expect(reliability?.labels.length).toBeGreaterThan(0);
  });
  it('keeps the hash of its YAML, so that measuring it does not make it another lexicon', async () => {
    const { compileLexicon } = await import('../../src/lexicon/compile.js');
    const { stemDutch } = await import('../../src/matching/stem.js');
    const { hashBytes } = await import('../../src/files.js');
    const files = createFiles('.');
    const yaml = await Promise.all(
      (await files.walk('lexicon', ['.yaml'])).map(async (each) => ({ path: each, text: await files.readText(each) })),
    );
    const sha256 = (text: string) => hashBytes(new TextEncoder().encode(text));
    const compiled = compileLexicon(yaml, { stem: stemDutch, sha256 });
    expect(compiled.identity).toEqual(identity);
    expect(compiled.reliability).toBeNull();
  });
});
