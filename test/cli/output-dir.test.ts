/** Several inputs and formats in one run, into a folder: every file complete or absent, and nothing written over unasked. */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFolder } from '../../src/cli/output-folder.js';
import { createFiles } from '../../src/files.js';
import { OntwarError } from '../../src/model/error.js';
import { createFolder, runCli } from '../support/cli.js';

const NOTE = 'Wij helpen inwoners om de regie te houden over hun eigen leven en over de zorg die zij krijgen.\n';
const TWO = { 'm/a.txt': NOTE, 'm/b.txt': NOTE };
const INTO = ['--format', 'jsonl,json', '--output-dir', 'uit/nu'];

describe('--output-dir', () => {
  it('writes every format of every input and says what it wrote', async () => {
    const cwd = await createFolder(TWO);
    const { code, stdout, stderr } = await runCli(['m', ...INTO], cwd);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readdirSync(join(cwd, 'uit/nu')).sort()).toEqual(['a.json', 'a.jsonl', 'b.json', 'b.jsonl']);
    expect(JSON.parse(readFileSync(join(cwd, 'uit/nu/b.json'), 'utf8')).document.path).toBe('m/b.txt');
    expect(stderr).toBe(
      '[1/2] m/a.txt\n[2/2] m/b.txt\nKlaar: 2 gelezen.\n' +
        'Geschreven:\n  uit/nu/a.jsonl\n  uit/nu/a.json\n  uit/nu/b.jsonl\n  uit/nu/b.json\n',
    );
  });

  it('says nothing with --quiet', async () => {
    expect((await runCli(['m', ...INTO, '--quiet'], await createFolder(TWO))).stderr).toBe('');
  });

  it('reads and analyses each file once, whatever the number of formats', async () => {
    const seen: string[] = [];
    const read = async (_: Uint8Array, name: string) => {
      seen.push(name);
      return { format: 'txt', title: null, pages: [], notices: [] };
    };
    await runCli(['m', ...INTO, '--format', 'json,jsonl,terminal'], await createFolder(TWO), { pipeline: { read } });
    expect(seen).toEqual(['m/a.txt', 'm/b.txt']);
  });

  it('takes one format too, and a format named twice once', async () => {
    const cwd = await createFolder(TWO);
    await runCli(['m/a.txt', '--format', 'json, json', '--output-dir', 'uit'], cwd);
    expect(readdirSync(join(cwd, 'uit'))).toEqual(['a.json']);
  });

  it('makes a web page of each note when no format is named', async () => {
    const cwd = await createFolder(TWO);
    await runCli(['m', '--output-dir', 'uit'], cwd);
    expect(readdirSync(join(cwd, 'uit')).sort()).toEqual(['a.html', 'b.html']);
  });

  it('gives no file for a failed input, tells it, and goes on', async () => {
    const cwd = await createFolder({ 'm/a.txt': '', 'm/b.txt': NOTE });
    const { code, stderr } = await runCli(['m', 'weg.txt', ...INTO], cwd);
    expect(code).toBe(2);
    expect(readdirSync(join(cwd, 'uit/nu')).sort()).toEqual(['b.json', 'b.jsonl']);
    expect(stderr).toContain('Klaar: 1 gelezen, 2 niet gelukt.');
  });

  it('ends with 1 when a threshold is met', async () => {
    expect((await runCli(['m', ...INTO, '--fail-on', 'v2'], await createFolder(TWO))).code).toBe(1);
  });
});

describe('--output-dir refuses, before anything is read,', () => {
  const untouched = { read: () => Promise.reject(new Error('read')) };

  it('what is already there', async () => {
    const cwd = await createFolder({ ...TWO, 'uit/nu/b.json': 'van mij' });
    const { code, stderr } = await runCli(['m', ...INTO], cwd, { pipeline: untouched });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^ontwar: Dit bestand bestaat al: uit\/nu\/b\.json\.\n.*--force/);
    expect(readdirSync(join(cwd, 'uit/nu'))).toEqual(['b.json']);
  });

  it('but not under --force', async () => {
    const cwd = await createFolder({ ...TWO, 'uit/nu/b.json': 'van mij' });
    expect((await runCli(['m', ...INTO, '--force'], cwd)).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'uit/nu/b.json'), 'utf8')).schema).toBe(2);
  });

  it.each([
    ['a.txt beside itself', ['a.txt']],
    ['a folder that holds an earlier report', ['.']],
  ])('to write over what is read, also under --force: %s', async (_, paths) => {
    const cwd = await createFolder({ 'a.pdf': NOTE, 'a.txt': NOTE });
    const argv = [...paths, '--format', 'terminal', '--output-dir', '.', '--force'];
    const { code, stderr } = await runCli(argv, cwd, { pipeline: untouched });
    expect(code).toBe(2);
    expect(stderr).toContain('a.txt');
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(NOTE);
  });

  it.each([
    ['several formats without a folder', ['--format', 'json,jsonl'], '--output-dir'],
    ['a file and a folder', ['--output', 'x.json', '--output-dir', 'uit'], 'niet samen'],
    ['a format that it does not know', ['--format', 'json,jsom', '--output-dir', 'uit'], 'jsom'],
    ['an empty format', ['--format', 'json,', '--output-dir', 'uit'], 'lege waarde'],
    ['a folder that is a file', ['--format', 'json', '--output-dir', 'm/b.txt'], 'geen map'],
    ['a folder below a file', ['--format', 'json', '--output-dir', 'm/b.txt/uit'], 'ontwar: m/b.txt/uit: '],
  ])('%s', async (_, flags, message) => {
    const cwd = await createFolder(TWO);
    const { code, stderr } = await runCli(['m/a.txt', ...flags], cwd, { pipeline: untouched });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(existsSync(join(cwd, 'uit'))).toBe(false);
  });

  it.skipIf(process.getuid?.() === 0)('a folder that takes no files', async () => {
    const cwd = await createFolder(TWO);
    mkdirSync(join(cwd, 'uit'));
    chmodSync(join(cwd, 'uit'), 0o500);
    const { stderr } = await runCli(['m', '--format', 'json', '--output-dir', 'uit'], cwd, { pipeline: untouched });
    expect(stderr).toContain('niet te schrijven');
  });
});

it('leaves out, and tells, what an earlier run wrote in a folder below the one that is read', async () => {
  const cwd = await createFolder(TWO);
  const argv = ['m', '--format', 'terminal', '--output-dir', 'm/uit', '--force'];
  await runCli(argv, cwd);
  writeFileSync(join(cwd, 'm/uit/oud.txt'), NOTE);
  const { code, stderr } = await runCli(argv, cwd);
  expect(code).toBe(0);
  expect(stderr).toContain('Niet gelezen: 3 bestanden in m/uit');
  expect(stderr).toContain('Klaar: 2 gelezen.');
});

describe('a format that can make nothing of a file', () => {
  const failing = {
    id: 'pdf',
    extension: '.pdf',
    joins: false,
    render: () => Promise.reject(new OntwarError('te-groot', 'y', 'z')),
  };
  const working = { id: 'html', extension: '.html', joins: false, render: async () => 'goed' };
  const options = { folder: 'uit', force: false, quiet: false, render: { columns: 80, colour: false } };

  it('does not stop the other formats', async () => {
    const cwd = await createFolder();
    const stderr = { isTTY: false, write: async () => {} };
    const input = { path: 'a.pdf', failure: null, packed: null };
    const folder = await openFolder([input], [failing, working], options, { files: createFiles(cwd), stderr });
    expect(await folder.put({}, input)).toMatchObject([{ format: 'pdf', cause: { code: 'te-groot' } }]);
    expect(readdirSync(join(cwd, 'uit'))).toEqual(['a.html']);
  });
});

describe('csv', () => {
  it('becomes a file for each table in a folder', async () => {
    const cwd = await createFolder(TWO);
    await runCli(['m/a.txt', '--format', 'csv', '--output-dir', 'uit'], cwd);
    const names = ['a.bevindingen.csv', 'a.passages.csv', 'a.verantwoording.csv', 'a.vindplaatsen.csv'];
    expect(readdirSync(join(cwd, 'uit')).sort()).toEqual(names);
  });
  it.each(['vindplaatsen', 'uses'])('gives one table where one is asked: %s', async (table) => {
    const cwd = await createFolder(TWO);
    expect((await runCli(['m/a.txt', '--format', 'csv', '--table', table], cwd)).stdout).toMatch(
      /^\ufeffdocument_path;/,
    );
    await runCli(['m/a.txt', '--format', 'csv', '--table', table, '--output-dir', 'uit'], cwd);
    expect(readdirSync(join(cwd, 'uit'))).toEqual(['a.vindplaatsen.csv']);
  });
  it('is plain for other programs', async () => {
    const argv = ['m/a.txt', '--output', 'a.csv', '--table', 'passages', '--dialect', 'rfc4180'];
    const cwd = await createFolder(TWO);
    await runCli(argv, cwd);
    expect(readFileSync(join(cwd, 'a.csv'), 'utf8')).toMatch(/^document_path,/);
  });
  it.each([
    ['one file for four tables', ['--output', 'a.csv'], '--table (vindplaatsen, passages'],
    ['a table that it does not know', ['--format', 'csv', '--table', 'x'], '„x”'],
    ['a dialect that it does not know', ['--format', 'csv', '--table', 'uses', '--dialect', 'x'], 'excel, rfc4180'],
    ['a template that it does not know', ['--output', 'a.md', '--template', 'x'], 'werkblad, zienswijze'],
    ['a template of something else', ['--format', 'csv', '--template', 'werkblad'], 'hoort bij --format docx'],
    ['a table of something else', ['--format', 'json', '--table', 'uses'], 'hoort bij --format csv'],
  ])('refuses %s', async (_, flags, message) => {
    const { code, stderr } = await runCli(['m/a.txt', ...flags], await createFolder(TWO));
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('--output', () => {
  it.each([
    ['a note that cannot be read', ['weg.txt', '-o', 'uit.json']],
    ['a format that can make nothing of it', ['m/a.txt', '--format', 'pdf', '-o', 'uit.json']],
  ])('leaves the file that was there as it was after %s', async (_, argv) => {
    const cwd = await createFolder({ ...TWO, 'uit.json': 'van gisteren' });
    expect((await runCli(argv, cwd)).code).toBe(2);
    expect(readFileSync(join(cwd, 'uit.json'), 'utf8')).toBe('van gisteren');
    expect(readdirSync(cwd).sort()).toEqual(['m', 'uit.json']);
  });
});
