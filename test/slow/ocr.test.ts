/** Pages that are pictures, read with `--ocr`: the planted uses are found, each on its page and marked. Needs tesseract.js (see CONTRIBUTING.md). */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';

const require = createRequire(import.meta.url);
const isInstalled = ['tesseract.js', '@tesseract.js-data/nld'].every((name) => {
  try {
    return require.resolve(name) !== '';
  } catch {
    return false;
  }
});
const why = isInstalled ? '' : ' (skipped: tesseract.js and @tesseract.js-data/nld are not installed)';

/** The engine and its data come from disk. */
const GUARD = join(process.cwd(), 'test/support/no-network.cjs');
const SCAN = 'fixtures/lezer-scan/input.pdf';
const NOTE = 'fixtures/voorbeeld/input.pdf';
/** The scan begins with page 3 of the note. */
const BEFORE = 2;

describe.skipIf(!isInstalled)(`a scan${why}`, () => {
  it('has the uses of the note it is a scan of, each on its page', async () => {
    const note = await reportOf(NOTE, '--pages', '3-5');
    const scan = await reportOf(SCAN, '--ocr');
    const wanted = note.uses.map(({ term, scope, page }) => `${page - BEFORE} ${term} ${scope}`).sort();
    const found = scan.uses.map(({ term, scope, page }) => `${page} ${term} ${scope}`).sort();
    expect(wanted.length).toBeGreaterThan(15);
    expect(found).toEqual(wanted);
  });
  it('says of its pages, passages and uses that they come from OCR', async () => {
    const { document, passages, uses } = await reportOf(SCAN, '--ocr', '--pages', '1-2');
    expect(document.health.ocr).toEqual([1, 2]);
    expect(document.health.unread).toEqual([{ page: 3, reason: 'overgeslagen' }]);
    expect(passages.length).toBeGreaterThan(0);
    expect([...passages, ...uses].every(({ ocr }) => ocr === true)).toBe(true);
  });
  it('stays unread without --ocr', async () => {
    const { document, uses } = await reportOf(SCAN);
    expect(document.health.ocr).toEqual([]);
    expect(document.health.unread).toEqual([
      { page: 1, reason: 'geen-tekstlaag' },
      { page: 2, reason: 'geen-tekstlaag' },
      { page: 3, reason: 'onleesbare-tekstlaag' },
    ]);
    expect(uses).toEqual([]);
  });
});

async function reportOf(path: string, ...flags: string[]): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['bin/ontwar.js', path, '--format', 'json', '--quiet', ...flags],
    { env: { ...process.env, NODE_OPTIONS: `--require "${GUARD}"` }, maxBuffer: 2 ** 26 },
  );
  return JSON.parse(stdout);
}
