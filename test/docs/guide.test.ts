/** The guide for councils: what it links to is there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('shows pictures and links to pages that exist', () => {
  const guide = readFileSync('docs/handleiding.md', 'utf8');
  const targets = [...guide.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1] ?? '');
  expect(targets.length).toBeGreaterThan(5);
  expect(targets.filter((target) => !existsSync(`docs/${target}`))).toEqual([]);
});
