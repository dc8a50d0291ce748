/** What `ontwar.cmd` and `ontwar.command` do with a file that is dropped onto them. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pathOf, writeBeside } from '../../src/cli/beside.js';
import type { Ports } from '../../src/cli/ports.js';
import { createFolder, runWith } from '../support/cli.js';

const NOTE = '# Nota\n\nWij vinden eigen regie belangrijk: inwoners kiezen zelf wie hen helpt.\n';
const name = 'Mijn nota (concept) & meer.md';

it('writes a web page beside each file, shows it, and never writes over one', async () => {
  const folder = await createFolder({ [name]: NOTE });
  const shown: string[] = [];
  const drop = (ports: Ports) => writeBeside([name, name], ports, (path) => void shown.push(path));
  const { code, stdout } = await runWith(drop, folder);
  const pages = ['Mijn nota (concept) & meer.html', 'Mijn nota (concept) & meer (2).html'];
  expect([code, shown]).toEqual([0, pages]);
  expect(stdout).toBe(pages.map((page) => `Het verslag staat in: ${page}\n`).join(''));
  expect(readdirSync(folder).sort()).toEqual([...pages, name].sort());
  expect(readFileSync(join(folder, pages[0] ?? ''), 'utf8')).toContain('Leesverslag van ontwar');
});

it('asks for a file when there is none, and tells what went wrong', async () => {
  const folder = await createFolder({ [name]: NOTE });
  const drop = (ports: Ports) => writeBeside([], ports, () => {});
  const dragged = await runWith(drop, folder, { stdin: `${name.replace(/[ ()&]/g, '\\$&')} \n` });
  expect(dragged.stdout).toContain('Sleep een nota');
  expect([dragged.code, readdirSync(folder).length]).toEqual([0, 2]);
  const missing = await runWith(drop, folder, { stdin: 'weg.pdf\n' });
  expect([missing.code, missing.stderr.includes('weg.pdf')]).toEqual([2, true]);
});

it('comes with files to drop onto that start it with what is dropped', () => {
  expect(readFileSync('bin/ontwar.cmd', 'utf8')).toMatch(/node "%~dp0ontwar-sleep\.js" %\*\r\n/);
  expect(readFileSync('bin/ontwar.command', 'utf8')).toContain('exec node "$here/ontwar-sleep.js" "$@"');
  expect(statSync('bin/ontwar.command').mode & 0o100).toBe(0o100);
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
