/** Everything that a user can do wrong: a Dutch message with a hint, exit code 2, no stack, and the other files still analysed. */
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reporters } from '../../src/reporters/index.js';
import { createFolder, runCli } from '../support/cli.js';
import { lockedPdf } from '../support/locked-pdf.js';

const NOTE = 'Wij helpen inwoners om de regie te houden over hun eigen leven en over de zorg die zij krijgen.\n';
const PDF =
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1';
const JUNK = Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256);

describe('a file that cannot be read', () => {
  it.each([
    ['that does not exist', 'weg.pdf', null, 'bestaat niet'],
    ['of zero bytes', 'leeg.txt', '', 'leeg'],
    [
      'of a kind that it does not know',
      'plaatje.pdf',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      'geen PDF',
    ],
    ['that is binary junk named .txt', 'rommel.txt', JUNK, 'geen leesbare tekst'],
    ['that is a truncated pdf', 'half.pdf', PDF, 'pdf|PDF'],
  ])('%s ends with code 2, a message and a hint', async (_, name, content, message) => {
    const cwd = await createFolder(content === null ? {} : { [name]: content });
    const { code, stdout, stderr } = await runCli([name], cwd);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(new RegExp(`^ontwar: ${name}: .*(${message})`));
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('that is larger than 200 MB is refused before it is read', async () => {
    const cwd = await createFolder({ 'groot.txt': '' });
    truncateSync(join(cwd, 'groot.txt'), 201 * 1024 * 1024);
    const { code, stderr } = await runCli(['groot.txt'], cwd);
    expect(code).toBe(2);
    expect(stderr).toContain('groter dan 200 MB');
  });

  it('leaves the other files analysed, in the order given, with an error record in its place', async () => {
    const cwd = await createFolder({ 'a.txt': NOTE, 'b.txt': '', 'c.txt': NOTE });
    const { code, stdout, stderr } = await runCli(['c.txt', 'weg.txt', 'b.txt', 'a.txt', '--format', 'jsonl'], cwd);
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(2);
    expect(records.map(({ document }) => document.path)).toEqual(['c.txt', 'weg.txt', 'b.txt', 'a.txt']);
    expect(records.map(({ error }) => error?.code)).toEqual([
      undefined,
      'bestand-niet-gevonden',
      'leeg-bestand',
      undefined,
    ]);
    expect(records[1]).toEqual({
      schema: 2,
      error: { code: 'bestand-niet-gevonden', message: expect.any(String), hint: expect.any(String) },
      document: { path: 'weg.txt' },
    });
    expect(stderr).toContain('Klaar: 2 gelezen, 2 niet gelukt.');
  });

  it('that makes the program itself fail is told with its stack, and the rest goes on', async () => {
    const cwd = await createFolder({ 'a.txt': NOTE, 'b.txt': NOTE });
    let calls = 0;
    const read = async () => {
      if (calls++ === 0) throw new TypeError('kapot');
      return { format: 'txt', title: null, pages: [], notices: [] };
    };
    const { code, stdout, stderr } = await runCli(['a.txt', 'b.txt', '--format', 'jsonl'], cwd, { pipeline: { read } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/Meld dit[\s\S]*TypeError: kapot[\s\S]*\n\s+at /);
    expect(stdout.split('\n').map((line) => line.includes('"programmafout"'))).toEqual([true, false, false]);
  });

  it('names a file without letting its name move the cursor', async () => {
    const { stderr } = await runCli(['\u001b[2Jweg.txt'], await createFolder());
    expect(stderr).not.toContain('\u001b');
  });
});

describe('a protected pdf', () => {
  const locked = {
    'slot.pdf': lockedPdf('Wij helpen inwoners met hun eigen regie.', 'geheim'),
    goed: 'geheim\n',
    fout: 'open',
  };
  it.each([
    ['without a password', [], 'wachtwoord'],
    ['with a wrong password', ['--password-file', 'fout'], 'wachtwoord'],
  ])('%s is told, with what to do', async (_, flags, message) => {
    const { code, stdout, stderr } = await runCli(['slot.pdf', ...flags], await createFolder(locked));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^ontwar: slot.pdf: .*${message}`));
    expect(stderr).toContain('--password-file');
    expect(stderr).not.toContain('open\n');
  });
  it('is read with the right password', async () => {
    const { code } = await runCli(['slot.pdf', '--password-file', 'goed'], await createFolder(locked));
    expect(code).toBe(0);
  });
});

it('a file of which no page was asked for is told how many it has', async () => {
  const { code, stderr } = await runCli(['a.txt', '--pages', '7'], await createFolder({ 'a.txt': NOTE }));
  expect(code).toBe(2);
  expect(stderr).toContain('telt 1 bladzijde');
});

describe('a folder', () => {
  it('without readable files is told with the kinds that can be read', async () => {
    const cwd = await createFolder({ 'map/kaart.png': 'x' });
    const { code, stderr } = await runCli(['map'], cwd);
    expect(code).toBe(2);
    expect(stderr).toMatch(/geen bestand dat ontwar kan lezen[\s\S]*\.pdf/);
  });

  it('is walked in the order of its bytes, without hidden files and without going round in circles', async () => {
    const cwd = await createFolder({
      'm/b.txt': NOTE,
      'm/Z.TXT': NOTE,
      'm/a/x.md': NOTE,
      'm/.git/y.txt': NOTE,
      'm/é.txt': NOTE,
    });
    symlinkSync(join(cwd, 'm'), join(cwd, 'm', 'a', 'rond'));
    symlinkSync(join(cwd, 'nergens'), join(cwd, 'm', 'kapot.txt'));
    const { code, stdout } = await runCli(['m/', '--format', 'jsonl', '-q'], cwd);
    const paths = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).document.path);
    expect(code).toBe(0);
    expect(paths).toEqual(['m/Z.TXT', 'm/a/x.md', 'm/b.txt', 'm/é.txt']);
  });

  it.skipIf(process.getuid?.() === 0)('that may not be entered fails like a file, and is not passed over', async () => {
    const cwd = await createFolder({ 'm/a.txt': NOTE });
    mkdirSync(join(cwd, 'm/dicht'), { mode: 0 });
    const { code, stderr } = await runCli(['m'], cwd);
    chmodSync(join(cwd, 'm/dicht'), 0o700);
    expect(code).toBe(2);
    expect(stderr).toContain('m/dicht: ');
  });
});

describe('output that cannot be written', () => {
  it.each([
    ['in a folder that does not exist', 'nergens/uit.json'],
    ['that is a folder', 'map'],
  ])('%s is told before anything is read', async (_, output) => {
    const cwd = await createFolder({ 'a.txt': NOTE, 'map/x.txt': NOTE });
    const read = async () => expect.unreachable('nothing should be read');
    const { code, stderr } = await runCli(['a.txt', '--output', output], cwd, { pipeline: { read } });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^ontwar: .*uitvoerbestand/);
    expect(stderr).toContain('--output');
  });

  it('is refused when it is the note itself', async () => {
    const cwd = await createFolder({ 'a.txt': NOTE });
    const { code, stderr } = await runCli(['a.txt', '--output', './a.txt'], cwd);
    expect(code).toBe(2);
    expect(stderr).toContain('ook een van de bestanden');
  });
});

describe('a lexicon with a fault', () => {
  it('is told with file and line', async () => {
    const cwd = await createFolder({
      'a.txt': NOTE,
      'lex/lexicon.yaml': 'id: proef\nversion: "1"\nkleur: rood\n',
      'lex/sources.yaml': '{}\n',
    });
    const { code, stderr } = await runCli(['a.txt', '--lexicon', 'lex'], cwd);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^ontwar: lexicon\/lexicon\.yaml:3.*kleur/);
  });

  it.each([
    ['that is no folder', 'a.txt'],
    ['that is empty', 'leeg'],
    ['that does not exist', 'weg'],
  ])('%s is told', async (_, lexicon) => {
    const cwd = await createFolder({ 'a.txt': NOTE });
    mkdirSync(join(cwd, 'leeg'));
    const { code, stderr } = await runCli(['a.txt', '--lexicon', lexicon], cwd);
    expect(code).toBe(2);
    expect(stderr).toContain(lexicon);
  });
});

describe('a wrong command line', () => {
  it.each([
    [['--formt', 'json', 'a.txt'], 'Bedoelde u --format?'],
    [['uitlg', 'x', 'y'], 'Bedoelde u uitleg?'],
    [['lexicon', 'lst'], 'Bedoelde u list?'],
    [['a.txt', '--format', 'yaml'], `Kies uit: ${reporters.map(({ id }) => id).join(', ')}.`],
    [['a.txt', '--format'], 'ontbreekt een waarde'],
    [['a.txt', '--fail-on', 'v3'], 'Kies uit: v2, opgelegd, samenval'],
    [['a.txt', '--pages', '4-2'], 'Schrijf bladzijden zo: 3-10,12'],
    [['a.txt', '--pages', '0'], 'De eerste bladzijde is 1'],
    [['a.txt', 'a.txt', '--format', 'json'], 'Gebruik --format jsonl'],
    [['uitleg', 'x'], 'U hebt niet opgegeven: rapport'],
    [['analyse'], 'U hebt niet opgegeven: pad'],
    [['a.txt', '--password-file', 'weg'], 'bestaat niet'],
  ])('%j is told in Dutch: %s', async (argv, hint) => {
    const { code, stdout, stderr } = await runCli(argv, await createFolder({ 'a.txt': NOTE }));
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(/error|unknown|missing/);
  });
});

it('ends quietly when the reader of stdout has gone', async () => {
  const cwd = await createFolder({ 'a.txt': NOTE });
  writeFileSync(join(cwd, 'b.txt'), NOTE);
  const { code, stderr } = await runCli(['a.txt', 'b.txt', '--format', 'jsonl', '-q'], cwd, { closed: true });
  expect(code).toBe(0);
  expect(stderr).toBe('');
});
