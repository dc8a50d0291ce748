/** The schemas that editors use are those that check the files. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeLexiconSchemas } from '../../docs/make-lexicon-schemas.mjs';
import { lexiconSchemas } from '../../src/lexicon/schemas.js';

describe('npm run docs', () => {
  it.each(makeLexiconSchemas(lexiconSchemas()))('would not change $path', ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });
});
