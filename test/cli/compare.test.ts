/** `ontwar vergelijk` from the command line: notes and reports, in any mix. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder, runCli } from '../support/cli.js';
import { sampleReport } from '../support/report.js';

const NOTES = { 'oud.md': '# Nota\n\nEigen regie.\n', 'nieuw.md': '# Nota\n\nEigen regie voor iedereen.\n' };
const REPORT = JSON.stringify(sampleReport());

describe('ontwar vergelijk', () => {
  it.each([
    ['two notes', ['oud.md', 'nieuw.md']],
    ['two reports', ['oud.json', 'nieuw.json']],
    ['a report and a note', ['oud.json', 'nieuw.md']],
  ])('takes %s', async (_, paths) => {
    const cwd = await createFolder({ ...NOTES, 'oud.json': REPORT, 'nieuw.json': REPORT });
    const { code, stdout, stderr } = await runCli(['vergelijk', ...paths], cwd);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Wat er veranderd is\n/);
  });

  it('writes JSON to a file, by its alias too', async () => {
    const cwd = await createFolder(NOTES);
    const { code } = await runCli(['compare', 'oud.md', 'nieuw.md', '-o', 'verschil.json'], cwd);
    expect(code).toBe(0);
    const comparison = JSON.parse(readFileSync(join(cwd, 'verschil.json'), 'utf8'));
    expect(comparison).toMatchObject({ schema: 1, sameLexicon: true, old: { document: { path: 'oud.md' } } });
  });

  it.each([
    ['one path', ['oud.md'], /nieuw/],
    ['a file that is not there', ['oud.md', 'weg.pdf'], /weg\.pdf/],
    ['JSON that is no report', ['oud.md', 'geen.json'], /geen\.json/],
    ['a file with two reports', ['oud.md', 'twee.json'], /meer dan één rapport/],
    ['a folder', ['oud.md', 'map'], /één nota tegelijk/],
    ['a note as its output', ['oud.md', 'nieuw.md', '-o', 'oud.md'], /uitvoerbestand/],
  ])('refuses %s', async (_, argv, message) => {
    const more = { 'geen.json': '{}', 'twee.json': `[${REPORT},${REPORT}]`, 'map/a.md': 'a', 'map/b.md': 'b' };
    const cwd = await createFolder({ ...NOTES, ...more });
    const { code, stderr } = await runCli(['vergelijk', ...argv], cwd);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(readFileSync(join(cwd, 'oud.md'), 'utf8')).toBe(NOTES['oud.md']);
  });
});
