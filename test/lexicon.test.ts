/** Runs every example of the lexicon: the spans found must equal the «» spans, all of them and no others. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLexicon } from '../src/check-lexicon.js';
import { stemDutch } from '../src/matching/stem.js';

const files = readdirSync('lexicon', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => ({ path: `lexicon/${path}`, text: readFileSync(`lexicon/${path}`, 'utf8') }));

describe('lexicon', () => {
  const { problems, entries, examples } = checkLexicon(files, { stem: stemDutch, sha256: () => '' });

  it('reads every example as it is marked, exercises every pattern and names known sources', () => {
    expect(problems.map(({ at, message }) => `${at} ${message}`)).toEqual([]);
  });
  it('has examples of every entry', () => {
    expect(examples).toBeGreaterThan(entries);
  });
});
