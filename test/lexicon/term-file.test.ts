/** A mistake in a lexicon file is told with its line, and with what was probably meant. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTermFile } from '../../src/lexicon/term-file.js';

const PATH = 'lexicon/terms/eigen-kracht.yaml';
const good = readFileSync(PATH, 'utf8');

describe('readTermFile', () => {
  it('reads a file that is in order', () => {
    expect(readTermFile(PATH, good).data.kern).toBe('Zelf kunnen');
  });
  it.each([
    ['an unknown key', good.replace('label:', 'labl:'), PATH, `${PATH}:2:7`, 'bedoelde u „label”'],
    ['an id that is not the file name', good, 'lexicon/terms/kracht.yaml', 'lexicon/terms/kracht.yaml:1:5', 'kracht'],
    ['a missing source', good.replace(/^cite:.*$/m, ''), PATH, `${PATH}:1:1`, 'cite'],
    ['text that is no YAML', `${good}\n  - [`, PATH, expect.stringContaining(PATH), 'geen geldige YAML'],
  ])('refuses %s', (_, text, path, at, message) => {
    const refusal = { code: 'lexicon-ongeldig', at, message: expect.stringContaining(message) };
    expect(() => readTermFile(path, text)).toThrow(expect.objectContaining(refusal));
  });
});
