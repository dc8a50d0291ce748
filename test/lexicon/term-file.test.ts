/** A mistake in a lexicon file is told with the file's name. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTermFile } from '../../src/lexicon/term-file.js';

const good = readFileSync('lexicon/terms/eigen-kracht.yaml', 'utf8');

describe('readTermFile', () => {
  it('reads a file that is in order', () => {
    expect(readTermFile('lexicon/terms/eigen-kracht.yaml', good).kern).toBe('Zelf kunnen');
  });
  it.each([
    ['an unknown key', `${good}\nlabl: x\n`, 'lexicon/terms/eigen-kracht.yaml'],
    ['an id that is not the file name', good, 'lexicon/terms/kracht.yaml'],
    ['a missing source', good.replace(/^cite:.*$/m, ''), 'lexicon/terms/eigen-kracht.yaml'],
  ])('refuses %s', (_, text, path) => {
    expect(() => readTermFile(path, text)).toThrow(expect.objectContaining({ code: 'lexicon-ongeldig', at: path }));
  });
});
