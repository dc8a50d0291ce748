/** What `ontwar analyse` writes where, and with which exit code. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder, runCli } from '../support/cli.js';

const NOTE = 'Wij helpen inwoners om de regie te houden over hun eigen leven en over de zorg die zij krijgen.\n';

describe('ontwar analyse', () => {
  it.each([[['a.txt']], [['analyse', 'a.txt']], [['analyze', 'a.txt']], [['--no-color', 'a.txt']]])(
    'runs for %j',
    async (argv) => {
      const { code, stdout, stderr } = await runCli(argv, await createFolder({ 'a.txt': NOTE }));
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('De twee toetsvragen');
    },
  );

  it('writes one report as JSON that parses byte for byte', async () => {
    const { stdout } = await runCli(['map/a.txt', '--format', 'json'], await createFolder({ 'map/a.txt': NOTE }));
    const report = JSON.parse(stdout);
    expect(report.document.path).toBe('map/a.txt');
    expect(`${JSON.stringify(report, null, 2)}\n`).toBe(stdout);
  });

  it('reads standard input for -', async () => {
    const { code, stdout } = await runCli(['-', '--format', 'jsonl'], await createFolder(), { stdin: NOTE });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).document).toMatchObject({
      path: '-',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('hands pages and password to the reader', async () => {
    const seen: unknown[] = [];
    const read = async (_: Uint8Array, name: string, options: unknown) => {
      seen.push(name, options);
      return { format: 'txt', title: null, pages: [], notices: [] };
    };
    const cwd = await createFolder({ 'a.txt': NOTE, sleutel: 'ge heim\n' });
    await runCli(['a.txt', '--pages', '3-10, 12,20-', '--password-file', 'sleutel'], cwd, { pipeline: { read } });
    const pages = [
      { from: 3, to: 10 },
      { from: 12, to: 12 },
      { from: 20, to: Number.MAX_SAFE_INTEGER },
    ];
    expect(seen).toMatchObject(['a.txt', { password: 'ge heim', pages }]);
  });

  it.each([
    ['v2', 1],
    ['opgelegd', 1],
    ['samenval', 0],
    ['samenval,v2', 1],
  ])('with --fail-on %s ends with code %i', async (labels, expected) => {
    const { code } = await runCli(['a.txt', '--fail-on', labels], await createFolder({ 'a.txt': NOTE }));
    expect(code).toBe(expected);
  });
});

describe('--output', () => {
  it('tells the format by the name of the file, and leaves nothing else behind', async () => {
    const cwd = await createFolder({ 'a.txt': NOTE });
    const { code, stdout } = await runCli(['a.txt', '--output', 'uit.json'], cwd);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'uit.json'), 'utf8')).schema).toBe(2);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'uit.json']);
  });

  it('keeps what was there when the work fails', async () => {
    const cwd = await createFolder({ 'a.txt': NOTE, 'uit.json': 'vorige keer' });
    const { code } = await runCli(['a.txt', '--output', 'uit.json', '--lexicon', 'weg'], cwd);
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'uit.json'), 'utf8')).toBe('vorige keer');
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'uit.json']);
  });

  it('of an earlier run in the folder is not read as a note', async () => {
    const cwd = await createFolder({ 'm/a.txt': NOTE });
    writeFileSync(join(cwd, 'm/verslag.txt'), 'oud');
    const { code } = await runCli(['m', '--output', 'm/verslag.txt'], cwd);
    expect(code).toBe(0);
    expect(readFileSync(join(cwd, 'm/verslag.txt'), 'utf8')).not.toContain('verslag.txt');
  });
});

describe('progress', () => {
  const files = { 'a.txt': NOTE, 'b.txt': NOTE };
  it('is a line per file where nobody watches', async () => {
    const { stderr } = await runCli(['a.txt', 'b.txt'], await createFolder(files));
    expect(stderr).toBe('[1/2] a.txt\n[2/2] b.txt\nKlaar: 2 gelezen.\n');
  });
  it.each([[['a.txt']], [['a.txt', 'b.txt', '--quiet']]])('is not told for %j', async (argv) => {
    expect((await runCli(argv, await createFolder(files))).stderr).toBe('');
  });
  it('rewrites one line on a screen', async () => {
    const { stderr } = await runCli(['a.txt', 'b.txt'], await createFolder(files), { tty: true });
    expect(stderr.split('\n')).toHaveLength(2);
  });
});

describe('a screen', () => {
  const colours = (text: string) => text.includes('\u001b[');
  it.each([
    ['gets colours', { tty: true }, [], true],
    ['gets none with --no-color', { tty: true }, ['--no-color'], false],
    ['gets none with NO_COLOR', { tty: true, env: { NO_COLOR: '1' } }, [], false],
    ['gets none when it is dumb', { tty: true, env: { TERM: 'dumb' } }, [], false],
    ['that is a pipe gets none', { tty: false }, [], false],
    ['that is a pipe gets them with FORCE_COLOR', { tty: false, env: { FORCE_COLOR: '1' } }, [], true],
  ] as const)('%s', async (_, options, flags, expected) => {
    const { stdout } = await runCli(['a.txt', ...flags], await createFolder({ 'a.txt': NOTE }), options);
    expect(colours(stdout)).toBe(expected);
  });

  it.each([
    ['longer than the screen goes', 20, [], 1],
    ['that fits does not go', 999, [], 0],
    ['does not go with --no-pager', 20, ['--no-pager'], 0],
    ['as JSON does not go', 20, ['--format', 'json'], 0],
  ] as const)('a report %s through the pager', async (_, rows, flags, times) => {
    const paged: string[] = [];
    const page = async (text: string) => paged.push(text) > 0;
    const { stdout } = await runCli(['a.txt', ...flags], await createFolder({ 'a.txt': NOTE }), {
      tty: true,
      rows,
      page,
    });
    expect(paged).toHaveLength(times);
    expect(stdout === '').toBe(times === 1);
  });

  it('shows the report itself when no pager can be started', async () => {
    const { stdout } = await runCli(['a.txt'], await createFolder({ 'a.txt': NOTE }), {
      tty: true,
      page: async () => false,
    });
    expect(stdout).toContain('De twee toetsvragen');
  });
});

describe('help', () => {
  it.each([[[]], [['--help']], [['help', 'analyse']], [['uitleg', '--help']], [['lexicon', '--help']]])(
    'for %j is Dutch and on stdout',
    async (argv) => {
      const { code, stdout, stderr } = await runCli(argv, await createFolder());
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toMatch(/^Gebruik: ontwar/);
      expect(stdout).not.toMatch(/Usage|Options|default|command\b/);
    },
  );
  it('tells the version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect((await runCli(['--version'], await createFolder())).stdout).toBe(`${version}\n`);
  });
});
