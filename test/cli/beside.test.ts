/** What `ontwar.cmd` and `ontwar.command` do with a file that is dropped onto them. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pathOf } from '../../src/cli/beside.js';
import { createFolder } from '../support/cli.js';

const NOTE = '# Nota\n\nWij vinden eigen regie belangrijk: inwoners kiezen zelf wie hen helpt.\n';
const SCRIPT = join(process.cwd(), 'bin/ontwar.command');
const name = 'Mijn nota (concept) & meer.md';

it('writes a web page beside each file and never writes over one', async () => {
  const folder = await createFolder({ [name]: NOTE });
  for (let run = 0; run < 2; run++) execFileSync(SCRIPT, [join(folder, name)], { stdio: 'pipe' });
  expect(readdirSync(folder).sort()).toEqual([
    'Mijn nota (concept) & meer (2).html',
    'Mijn nota (concept) & meer.html',
    name,
  ]);
  expect(readFileSync(join(folder, 'Mijn nota (concept) & meer.html'), 'utf8')).toContain('Leesverslag van ontwar');
});

it('asks for a file when there is none, and tells what went wrong', async () => {
  const folder = await createFolder({ [name]: NOTE });
  const dragged = `${join(folder, name).replace(/[ ()&]/g, '\\$&')} \n`;
  const run = spawnSync(SCRIPT, { input: dragged, encoding: 'utf8' });
  expect(run.stdout).toContain('Sleep een nota');
  expect(run.stdout).toContain('meer.html');
  expect(run.status).toBe(0);
  const missing = spawnSync(SCRIPT, { input: 'weg.pdf\n', encoding: 'utf8' });
  expect([missing.status, missing.stderr.includes('weg.pdf')]).toEqual([2, true]);
});

it.each([
  ['"C:\\Mijn map\\nota.pdf"\r\n', 'C:\\Mijn map\\nota.pdf'],
  ['C:\\map\\nota.pdf\r\n', 'C:\\map\\nota.pdf'],
  ['/Users/an/Mijn\\ nota\\ \\(1\\).pdf \n', '/Users/an/Mijn nota (1).pdf'],
  ["'/Users/an/nota.pdf'\n", '/Users/an/nota.pdf'],
  ['\n', ''],
])('reads %j as a path', (typed, path) => {
  expect(pathOf(typed)).toBe(path);
});
