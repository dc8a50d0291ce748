/**
 * The hostile set in one run of the program, as a user would meet it in a folder: each file ends as it has to, within its time,
 * none takes the others with it, and the memory of all processes together stays below 1.5 GB.
 */
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/cli/pipeline.js';
import { createFiles } from '../../src/files.js';
import { createFolder, runCli } from '../support/cli.js';
import { HOSTILE } from '../support/hostile-pdfs.js';
import { column, tinyPdf } from '../support/tiny-pdf.js';

/** A file that hangs costs this and a start. */
const BASE_MS = 20_000;
const MOST_MB = 1500;
const canWatch = existsSync('/proc/self/status');

interface Record {
  readonly error?: { readonly code: string; readonly message: string; readonly hint: string };
  readonly document: { readonly path: string };
}

describe('a folder of hostile files', () => {
  it('is read to its end, each file with the right answer', { timeout: 600_000 }, async () => {
    const cwd = await createFolder({ 'map/zz-goed.pdf': tinyPdf([{ words: column(['Eigen regie.']) }]) });
    for (const { name, bytes } of HOSTILE) writeFileSync(join(cwd, 'map', name), bytes());
    const run = await ontwar(['analyse', 'map', '--format', 'jsonl', '--quiet'], cwd);
    const answers = new Map(run.records.map(({ document, error }) => [document.path.slice(4), error]));

    expect(run.code).toBe(2);
    expect(answers.size).toBe(HOSTILE.length + 1);
    expect(answers.get('zz-goed.pdf')).toBeUndefined();
    const wrong = HOSTILE.filter(({ name, ends }) => !ends.includes(answers.get(name)?.code ?? 'gelezen'));
    expect(wrong.map(({ name }) => [name, answers.get(name)])).toEqual([]);
    for (const error of answers.values()) if (error !== undefined) expect(error.hint).toMatch(/\.$/);
    expect(run.stderr).not.toMatch(/ {4}at |fout in het programma/);
    if (canWatch) expect(run.peakMb).toBeLessThan(MOST_MB);
    console.log(`${HOSTILE.length} files; peak of all processes together ${Math.round(run.peakMb)} MB`);
  });
});

describe('a file system that plays tricks', () => {
  const NOTE = 'Inwoners houden de eigen regie over hun leven.';
  const codesOf = (stdout: string) =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).error?.code ?? 'gelezen');

  it('takes a file away while others are read', async () => {
    const cwd = await createFolder({ 'map/a.txt': NOTE, 'map/b.txt': NOTE, 'map/c.txt': NOTE });
    const { read } = createPipeline(createFiles(cwd));
    const takeAway: typeof read = async (...args) => {
      rmSync(join(cwd, 'map/b.txt'), { force: true });
      return read(...args);
    };
    const run = await runCli(['map', '--format', 'jsonl', '-q'], cwd, { pipeline: { read: takeAway } });
    expect(run.code).toBe(2);
    expect(codesOf(run.stdout)).toEqual(['gelezen', 'bestand-niet-gevonden', 'gelezen']);
  });

  it('leads links in a circle', async () => {
    const cwd = await createFolder({ 'map/a.txt': NOTE });
    symlinkSync(join(cwd, 'map'), join(cwd, 'map', 'rond'));
    symlinkSync(join(cwd, 'een.pdf'), join(cwd, 'twee.pdf'));
    symlinkSync(join(cwd, 'twee.pdf'), join(cwd, 'een.pdf'));
    const run = await runCli(['map', 'een.pdf', '--format', 'jsonl', '-q'], cwd);
    expect(codesOf(run.stdout)).toEqual(['gelezen', 'bestand-onleesbaar']);
  });

  it.skipIf(process.getuid?.() === 0)('forbids to read a file', async () => {
    const cwd = await createFolder({ 'map/a.txt': NOTE, 'map/b.txt': NOTE });
    chmodSync(join(cwd, 'map/a.txt'), 0);
    const run = await runCli(['map', '--format', 'jsonl', '-q'], cwd);
    expect(codesOf(run.stdout)).toEqual(['bestand-onleesbaar', 'gelezen']);
  });

  it.skipIf(!existsSync('/dev/zero'))('gives a file that has no end', async () => {
    const cwd = await createFolder({ 'a.txt': NOTE });
    symlinkSync('/dev/zero', join(cwd, 'eindeloos.pdf'));
    const run = await runCli(['eindeloos.pdf', 'a.txt', '--format', 'jsonl', '-q'], cwd);
    expect(codesOf(run.stdout)).toEqual(['te-groot', 'gelezen']);
  });
});

interface Run {
  readonly code: number | null;
  readonly records: readonly Record[];
  readonly stderr: string;
  readonly peakMb: number;
}

async function ontwar(args: readonly string[], cwd: string): Promise<Run> {
  const script = join(process.cwd(), 'test/support/run-hostile.mjs');
  const child = spawn(process.execPath, [script, ...args], { cwd, env: { ...process.env, BASE_MS: String(BASE_MS) } });
  const watch = canWatch ? watchMemory(child.pid ?? 0) : null;
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (part) => {
    texts.stdout += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part) => {
    texts.stderr += part;
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  const records = texts.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { code, records, stderr: texts.stderr, peakMb: watch?.() ?? 0 };
}

/** The highest mark of a process and of the children it ever had; more than they ever took at one moment. */
function watchMemory(pid: number): () => number {
  const marks = new Map<string, number>();
  const look = () => {
    for (const each of [String(pid), ...childrenOf(pid)])
      marks.set(each, Math.max(marks.get(each) ?? 0, highMark(each)));
  };
  const clock = setInterval(look, 50);
  return () => {
    clearInterval(clock);
    const { [String(pid)]: own = 0, ...children } = Object.fromEntries(marks);
    return own + Math.max(0, ...Object.values(children));
  };
}

function childrenOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
        .split(' ')
        .filter((id) => id !== ''),
    );
  } catch {
    return [];
  }
}

/** In MB; 0 for a process that has ended. */
function highMark(pid: string): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
