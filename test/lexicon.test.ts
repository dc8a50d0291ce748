/** Runs every example of the lexicon: the spans found must equal the «» spans, all of them and no others. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createGrammar } from '../src/lexicon/grammar.js';
import { readListFile, readTermFile } from '../src/lexicon/term-file.js';
import { stemDutch } from '../src/matching/stem.js';
import { mark } from './support/mark.js';

const files = (folder: string) =>
  readdirSync(`lexicon/${folder}`)
    .sort()
    .map((name) => ({ path: `lexicon/${folder}/${name}`, text: readFileSync(`lexicon/${folder}/${name}`, 'utf8') }));

const lists = Object.fromEntries(
  files('actors').map(({ path, text }) => {
    const list = readListFile(path, text);
    return [list.id, list.words];
  }),
);

describe.each(files('terms').map(({ path, text }) => readTermFile(path, text)))('lexicon/terms/$id', (term) => {
  const patterns = term.forms.map((form) => form.pattern);
  it.each([...term.hits, ...term.misses])('reads „%s”', (example) => {
    expect(mark(createGrammar(lists, stemDutch), patterns, example.replace(/[«»]/g, ''))).toBe(example);
  });
});

describe('lexicon/sources.yaml', () => {
  const sources = Object.keys(parse(readFileSync('lexicon/sources.yaml', 'utf8')));
  const cited = [
    ...files('terms').map(({ path, text }) => readTermFile(path, text)),
    ...[...files('actors'), ...files('language')].map(({ path, text }) => readListFile(path, text)),
  ];
  it.each(cited)('knows every source that $id cites', ({ cite }) => {
    expect(sources).toEqual(expect.arrayContaining(cite.map(({ source }) => source)));
  });
});
