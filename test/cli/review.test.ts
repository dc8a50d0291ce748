/** `ontwar beoordeling init` and `--review`, from the command line. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder, runCli } from '../support/cli.js';
import { sampleReport } from '../support/report.js';

const FILE = 'rapport.beoordeling.yaml';
const start = async (argv: readonly string[] = []) => {
  const cwd = await createFolder({ 'nota.md': 'Eigen regie.\n', 'rapport.json': JSON.stringify(sampleReport()) });
  return { cwd, run: await runCli(['beoordeling', 'init', 'rapport.json', ...argv], cwd) };
};

describe('ontwar beoordeling', () => {
  it('makes a file beside the report, and says what to do with it', async () => {
    const { cwd, run } = await start();
    expect(run.code).toBe(0);
    expect(run.stderr).toMatch(/rapport\.beoordeling\.yaml is gemaakt/);
    expect(readFileSync(join(cwd, FILE), 'utf8')).toMatch(/^# Beoordeling/);
  });

  it('never writes over what people filled in', async () => {
    const { cwd } = await start();
    writeFileSync(join(cwd, FILE), 'ingevuld');
    const again = await runCli(['review', 'init', 'rapport.json'], cwd);
    expect(again).toMatchObject({ code: 2, stderr: expect.stringMatching(/bestaat al/) });
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe('ingevuld');
    expect((await runCli(['review', 'init', 'rapport.json', '--force'], cwd)).code).toBe(0);
  });

  it('shows what people decided beside what the program found', async () => {
    const { cwd } = await start();
    const judged = readFileSync(join(cwd, FILE), 'utf8')
      .replace('\ndoor:', '\ndoor: J. de Vries')
      .replace('    oordeel:\n', '    oordeel: afgewezen\n')
      .replace('reden:\n', 'reden: "Dit gaat over de brandweer."\n');
    writeFileSync(join(cwd, FILE), judged);
    const { code, stdout } = await runCli(['nota.md', '--review', FILE], cwd);
    expect(code).toBe(0);
    const flowing = stdout.replace(/\s+/g, ' ');
    expect(flowing).toContain('Beoordeeld door mensen');
    expect(flowing).toContain('Oordeel van J. de Vries: afgewezen. Dit gaat over de brandweer.');
    const { stdout: json } = await runCli(['nota.md', '--review', FILE, '--format', 'json'], cwd);
    expect(JSON.parse(json).review).toMatchObject({ file: FILE, decisions: [{ verdict: 'afgewezen' }] });
  });

  it.each([
    ['a file that is no review', ['nota.md', '--review', 'rapport.json'], /De beoordeling heeft een fout/],
    ['several notes', ['nota.md', 'nota.md', '--review', FILE], /hoort bij één nota/],
    ['a file that is not there', ['nota.md', '--review', 'weg.yaml'], /weg\.yaml/],
  ])('refuses %s', async (_, argv, message) => {
    const { cwd } = await start();
    expect(await runCli(argv, cwd)).toMatchObject({ code: 2, stderr: expect.stringMatching(message) });
  });
});
