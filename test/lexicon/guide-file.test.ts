/** Files of lexicon/questions and lexicon/advice: what is accepted, what is refused, and that ours compile. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { compileGuide, readAdviceFile } from '../../src/lexicon/guide-file.js';

const files = ['questions', 'advice'].flatMap((folder) =>
  readdirSync(`lexicon/${folder}`).map((name) => ({
    path: `lexicon/${folder}/${name}`,
    text: readFileSync(`lexicon/${folder}/${name}`, 'utf8'),
  })),
);

const good = `
id: kostenmotief
label: geld als reden
explain: De Haas noemt dit de harde aanpak.
cite: [{source: de-haas}]
when: signaal
role: motief
texts:
  - {standing: aanwijzing, weight: 80, message: "Geld is een reden: {woorden}.", question: "Wat is de reden?"}
`;
const path = 'lexicon/advice/kostenmotief.yaml';

describe('compileGuide', () => {
  it('gives the test questions before the tips, in any order of files', () => {
    const ids = ['v1', 'v2', 'tip-1', 'tip-2', 'tip-3', 'tip-4', 'tip-5'];
    expect(compileGuide(files).questions.map(({ id }) => id)).toEqual(ids);
    expect(compileGuide([...files].reverse())).toEqual(compileGuide(files));
  });
  it('asks for the shared sentences', () => {
    const without = files.filter((file) => !file.path.endsWith('zinnen.yaml'));
    expect(() => compileGuide(without)).toThrow(expect.objectContaining({ code: 'lexicon-ongeldig' }));
  });
});

describe('lexicon/advice and lexicon/questions', () => {
  const { rules, questions } = compileGuide(files);
  const sources = Object.keys(parse(readFileSync('lexicon/sources.yaml', 'utf8')));
  it.each([...rules, ...questions].map(({ id, cite }) => [id, cite] as const))(
    'cites known sources in %s',
    (_, cite) => {
      expect(sources).toEqual(expect.arrayContaining(cite.map(({ source }) => source)));
    },
  );
});

describe('rules about signals', () => {
  const cuesOf = (frame: string): string[] =>
    parse(readFileSync(`lexicon/frames/${frame}.yaml`, 'utf8')).cues.map(({ id }: { id: string }) => id);
  const kinded = compileGuide(files).rules.filter(
    ({ when, frames, texts }) => when === 'signaal' && frames.length === 1 && texts.every(({ kind }) => kind !== ''),
  );
  it.each(kinded.map((rule) => [rule.id, rule] as const))('have a text in %s for every cue', (_, { frames, texts }) => {
    const without = cuesOf(frames[0] ?? '').filter((cue) => !texts.some(({ kind }) => cue.startsWith(kind)));
    expect(without).toEqual([]);
  });
});

describe('readAdviceFile', () => {
  it('fills in what a rule leaves out', () => {
    expect(readAdviceFile(path, good)).toMatchObject({ frames: [], needs: null, role: 'motief', occasion: 'begrip' });
  });
  it.each([
    ['an unknown key', `${good}\nscore: 5\n`],
    ['an unknown condition', good.replace('signaal', 'gevoel')],
    ['an unknown slot', good.replace('{woorden}', '{wooorden}')],
    ['an unknown standing', good.replace('aanwijzing', 'zeker')],
    ['a rule without a source', good.replace(/cite:.*/, '')],
    ['an id that is not the file name', good.replace('id: kostenmotief', 'id: kosten')],
  ])('refuses %s', (_, text) => {
    expect(() => readAdviceFile(path, text)).toThrow(
      expect.objectContaining({ code: 'lexicon-ongeldig', at: expect.stringContaining(path) }),
    );
  });
});

it('points only at laws that sources.yaml has', () => {
  const sources = Object.keys(parse(readFileSync('lexicon/sources.yaml', 'utf8')));
  for (const { law } of compileGuide(files).rules) for (const { source } of law) expect(sources).toContain(source);
});
