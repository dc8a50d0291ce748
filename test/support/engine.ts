/** The analysis with the lexicon as it lies there, for tests that need all of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { createEngine, type Engine } from '../../src/analyse.js';
import { compileLexicon } from '../../src/lexicon/compile.js';
import { stemDutch } from '../../src/matching/stem.js';

export function shippedEngine(): Engine {
  const files = readdirSync('lexicon', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path: `lexicon/${path}`, text: readFileSync(`lexicon/${path}`, 'utf8') }));
  return createEngine(compileLexicon(files, { stem: stemDutch, sha256: () => '' }));
}
