/** Damaged copies of the sample note: each ends in a report that says what was lost, or in an error with a hint; never in a bug or a hang. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OntwarError } from '../../src/model/error.js';
import { readerFor } from '../../src/readers/index.js';
import { flipBytes } from '../support/random.js';

const NOTE = readFileSync('fixtures/voorbeeld/input.pdf');
const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1);

async function read(bytes: Uint8Array): Promise<{ pages: number; unread: number } | OntwarError> {
  try {
    const { pages } = await readerFor(bytes, 'nota.pdf').read(bytes, { password: null, pages: null });
    return { pages: pages.length, unread: pages.filter(({ unread }) => unread !== null).length };
  } catch (error) {
    if (error instanceof OntwarError) return error;
    throw error;
  }
}

describe('a damaged PDF', () => {
  it.each(SEEDS)('with bytes flipped (seed %i) is read in part or refused with a hint', async (seed) => {
    const result = await read(flipBytes(NOTE, seed, 5 * seed));
    if (result instanceof OntwarError) expect(result.hint).not.toBe('');
    else expect(result.pages).toBeGreaterThan(0);
  });
  it.each([10, 30, 50, 70, 90])('cut off at %i percent is read in part or refused with a hint', async (percent) => {
    const result = await read(Uint8Array.from(NOTE.subarray(0, (NOTE.length * percent) / 100)));
    if (result instanceof OntwarError) expect(result.hint).not.toBe('');
    else expect(result.pages).toBeGreaterThan(0);
  });
});
