/**
 * Spoiled files, from reading to the report: each ends in a report whose spans lie in the text, or in an error with a hint; never in a bug.
 * In CI a fixed number of seeds. For a developer: FUZZ_SECONDS=600 FUZZ_SEED=5000 npm run test:slow -- fuzz goes on from that seed
 * for that long; what fails is kept and its seed told.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { examine } from '../../src/examine.js';
import { OntwarError } from '../../src/model/error.js';
import { createFileReading } from '../../src/workers/file-reading.js';
import { LIMITS } from '../../src/workers/limits.js';
import { shippedEngine } from '../support/engine.js';
import { mutate } from '../support/mutate.js';
import { column, tinyPdf } from '../support/tiny-pdf.js';

const SEED = Number(process.env.FUZZ_SEED ?? 1);
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 0);
/** Analysing 100 KB takes a tenth of a second; more than this is no longer linear. */
const MOST_MS = 15_000;

const engine = shippedEngine();
const reading = createFileReading({ ...LIMITS, baseMs: 20_000 });
afterAll(reading.close);

const text = 'Inwoners houden de eigen regie. Wie hulp nodig heeft, doet eerst een beroep op eigen kracht. ';
const small = tinyPdf(
  [1, 2, 3].map((page) => ({ words: column([`${page} Visie`, ...(text.repeat(4).match(/.{1,70}(?:\s|$)/g) ?? [])]) })),
  { labels: true },
);
const SUBJECTS: readonly [name: string, bytes: Uint8Array, seeds: number][] = [
  ['klein.pdf', small, 150],
  ['voorbeeld.pdf', readFileSync('fixtures/voorbeeld/input.pdf'), 60],
  ['voorbeeld.md', readFileSync('fixtures/voorbeeld/input.md'), 120],
  ['verordening.txt', readFileSync('fixtures/verordening/input.txt'), 120],
];

/** How it ended: `gelezen`, or the code of an expected error. Throws on anything that is neither. */
async function endOf(bytes: Uint8Array, name: string): Promise<string> {
  const started = performance.now();
  try {
    const source = await reading.read(bytes, name, { password: null, pages: null, pictures: true });
    const readAt = performance.now();
    expect(JSON.parse(JSON.stringify(source))).toEqual(source);
    const { document, report } = analyse(source, { path: name, sha256: '' }, engine);
    for (const { span, text: words } of report.passages) expect(document.text.slice(span.start, span.end)).toBe(words);
    const { pages } = examine(source, { path: name, sha256: '' }, engine.lexicon.language);
    expect(pages).toHaveLength(source.pages.length);
    expect(performance.now() - readAt).toBeLessThan(MOST_MS);
    return 'gelezen';
  } catch (cause) {
    if (!(cause instanceof OntwarError)) throw cause;
    expect(cause.message).toMatch(/\.$/);
    expect(cause.hint).toMatch(/\.$/);
    expect(performance.now() - started).toBeLessThan(LIMITS.baseMs);
    return cause.code;
  }
}

describe('spoiled copies', () => {
  it.each(SUBJECTS)(
    'of %s end in a report or in words',
    { timeout: 600_000 + SECONDS * 1000 },
    async (name, bytes, seeds) => {
      const ends = new Map<string, number>();
      const until = performance.now() + (SECONDS * 1000) / SUBJECTS.length;
      for (let seed = SEED; SECONDS > 0 ? performance.now() < until : seed < SEED + seeds; seed++) {
        const spoiled = mutate(bytes, seed);
        const end = await endOf(spoiled, name).catch((cause: unknown) => {
          const kept = join(tmpdir(), `fuzz-${seed}-${name}`);
          writeFileSync(kept, spoiled);
          throw new Error(`seed ${seed}, kept as ${kept}`, { cause });
        });
        ends.set(end, (ends.get(end) ?? 0) + 1);
      }
      console.log(name, Object.fromEntries(ends));
      expect(ends.get('gelezen') ?? 0).toBeGreaterThan(0);
    },
  );
});
