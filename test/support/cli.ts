/** Runs the command line in-process in a folder of its own, with captured streams; the analysis may be replaced by a quick one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { main } from '../../src/cli/main.js';
import { createPipeline, type Pipeline } from '../../src/cli/pipeline.js';
import type { Ports, Sink } from '../../src/cli/ports.js';
import { createFiles } from '../../src/files.js';
import type { Source } from '../../src/model/document.js';
import type { Report } from '../../src/model/report.js';
import { SMALL_LEXICON } from './lexicon.js';
import { sampleMaterial, sampleReport } from './report.js';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly stdin?: string;
  readonly tty?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly rows?: number;
  readonly pipeline?: Partial<Pipeline>;
  /** Throws instead of writing to stdout. */
  readonly closed?: boolean;
  readonly page?: (text: string) => Promise<boolean>;
}

/** Removed when the test ends. */
export async function createFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'ontwar-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** What is read becomes the sample report; the readers and the walk are real. */
export function quickPipeline(changes: Partial<Pipeline> = {}): Ports['pipeline'] {
  return async (files) => {
    const real = createPipeline(files);
    return {
      ...real,
      lexicon: (folder) => (folder === null ? Promise.resolve(SMALL_LEXICON) : real.lexicon(folder)),
      analyser: async () => (source, identity) => ({
        report: reportOf(source, identity),
        document: sampleMaterial().document,
      }),
      ...changes,
    };
  };
}

function reportOf({ format, title }: Source, identity: { path: string; sha256: string }): Report {
  const report = sampleReport();
  return { ...report, document: { ...report.document, ...identity, format, title } };
}

export function runCli(argv: readonly string[], cwd: string, options: RunOptions = {}): Promise<Run> {
  return runWith((ports) => main(argv, ports), cwd, options);
}

export async function runWith(
  command: (ports: Ports) => Promise<number>,
  cwd: string,
  options: RunOptions = {},
): Promise<Run> {
  const stdout = capture(options.tty === true, options.closed === true);
  const stderr = capture(options.tty === true, false);
  const ports: Ports = {
    stdin: streamOf(options.stdin ?? ''),
    stdout,
    stderr,
    screen: { columns: 80, rows: options.rows ?? 24, page: options.page ?? (async () => false) },
    env: options.env ?? {},
    files: createFiles(cwd),
    pipeline: quickPipeline(options.pipeline),
  };
  const code = await command(ports);
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function capture(isTTY: boolean, closed: boolean): Sink & { readonly text: () => string } {
  const parts: string[] = [];
  return {
    isTTY,
    write: async (text) => {
      if (closed) throw Object.assign(new Error('write EPIPE'), { code: 'EPIPE', syscall: 'write' });
      parts.push(typeof text === 'string' ? text : new TextDecoder().decode(text));
    },
    text: () => parts.join(''),
  };
}

async function* streamOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}
