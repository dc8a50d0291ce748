/** The annotated PDF as other programs see it: qpdf finds nothing wrong with it, and poppler paints the colours on the words. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const missing = ['qpdf', 'pdftoppm'].filter((tool) => spawnSync(tool, ['-h']).error !== undefined);
const why = missing.length === 0 ? '' : ` (skipped: ${missing.join(' and ')} not installed)`;
if (why !== '') console.warn(`annotated PDF${why}`);

const NOTES = ['voorbeeld', 'lezer-twee-kolommen'];
const folder = mkdtempSync(join(tmpdir(), 'ontwar-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Red, green, blue of each pixel of a page at 72 dots an inch: one pixel a point. */
function pixels(
  pdf: string,
  page: number,
): { readonly width: number; readonly at: (x: number, y: number) => number[] } {
  const args = ['-r', '72', '-f', String(page), '-l', String(page), '-singlefile', pdf, join(folder, 'page')];
  execFileSync('pdftoppm', args);
  const ppm = readFileSync(join(folder, 'page.ppm'));
  const [head = '', width = '', height = ''] =
    /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.subarray(0, 40).toString('latin1')) ?? [];
  const at = (x: number, y: number) => {
    const start = head.length + ((Number(height) - 1 - Math.round(y)) * Number(width) + Math.round(x)) * 3;
    return [...ppm.subarray(start, start + 3)];
  };
  return { width: Number(width), at };
}

describe.skipIf(missing.length > 0)(`the annotated PDF${why}`, () => {
  beforeAll(() => {
    for (const name of NOTES) {
      const paths = [`fixtures/${name}/input.pdf`, '--output', join(folder, `${name}.pdf`)];
      execFileSync(process.execPath, ['bin/ontwar.js', ...paths, '--quiet']);
    }
  }, 300_000);

  it.each(NOTES)('of %s is sound', (name) => {
    const { status, stdout } = spawnSync('qpdf', ['--check', join(folder, `${name}.pdf`)], { encoding: 'utf8' });
    expect(stdout).toContain('No syntax or stream encoding errors found');
    expect(status).toBe(0);
  });

  it('has colour on the words, and none beside them', () => {
    const [first] = JSON.parse(readFileSync('fixtures/lezer-twee-kolommen/words.json', 'utf8'));
    const before = pixels('fixtures/lezer-twee-kolommen/input.pdf', 1);
    const after = pixels(join(folder, 'lezer-twee-kolommen.pdf'), 1);
    const uses = first.filter(([word]: [string]) => word === 'zelfredzaamheid');
    expect(uses.length).toBeGreaterThan(2);
    for (const [, left, right, middle] of uses) {
      const row = Array.from({ length: Math.floor(right - left) - 2 }, (_, step) => left + 1 + step);
      const coloured = row.filter((x) => isYellow(after.at(x, middle)) && !isYellow(before.at(x, middle)));
      expect(coloured.length).toBeGreaterThan(3);
      const ink = row.filter((x) => Math.max(...before.at(x, middle)) < 110);
      expect(ink.every((x) => Math.max(...after.at(x, middle)) < 110)).toBe(true);
      expect(isYellow(after.at(left - 3, middle))).toBe(false);
      expect(isYellow(after.at(right + 3, middle))).toBe(false);
    }
  });
});

function isYellow([red = 0, green = 0, blue = 0]: readonly number[]): boolean {
  return red > 200 && green > 150 && blue < 150;
}
