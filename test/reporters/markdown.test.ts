/** Markdown for pasting: what it looks like, and text of the note that makes no marks. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { markdownReporter } from '../../src/reporters/markdown.js';
import { hostileReport, MISCHIEF, STEERS } from '../support/hostile-report.js';
import { sampleMaterial, sampleReport } from '../support/report.js';

const OPTIONS = { columns: 80, colour: false };

it.each(['werkblad', 'zienswijze'] as const)('the %s looks as it was reviewed', (template) => {
  const expected = `test/reporters/expected/${template}.md`;
  const found = markdownReporter.render(sampleReport(), { ...OPTIONS, template }, sampleMaterial());
  if (process.env.UPDATE === '1') writeFileSync(expected, found);
  expect(found).toBe(readFileSync(expected, 'utf8'));
});

it('lets no text of the note be a tag, link, image, heading, rule, code or table', () => {
  const text = markdownReporter.render(hostileReport(), OPTIONS, sampleMaterial());
  expect(text).not.toMatch(STEERS);
  expect(text).not.toMatch(/(?<!\\)[<`]/);
  expect(text).not.toMatch(/(?<!\\)\](?:\(|\[)/);
  expect(text).not.toMatch(/(?<!\\)&/);
  expect(text).not.toMatch(/(?:https?|javascript):/);
  const rows = text.split('\n').filter((line) => line.startsWith('| '));
  const cells = new Set(rows.map((row) => row.split(/(?<!\\)\|/).length));
  expect([...cells].sort()).toEqual([4, 6, 7]);
  // One rule, before the last line.
  expect(text.split('\n').filter((line) => /^(?:---|===)/.test(line))).toHaveLength(1);
  expect(text).toContain(MISCHIEF[20]);
});
