/** Import direction and the may-not table of docs/architecture.md. A failure says which rule and why there is one. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

interface SourceFile {
  readonly path: string;
  /** `model`, `readers` …; the file's own name for files of the top level. */
  readonly stage: string;
  readonly code: string;
  readonly imports: readonly string[];
}

const files: SourceFile[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .map((path) => {
    const text = readFileSync(join('src', path), 'utf8');
    const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
    const imports = [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
    return { path, stage: path.split('/')[0] ?? '', code, imports };
  });

const STAGES = [
  'model',
  'readers',
  'text',
  'lexicon',
  'matching',
  'tagging',
  'meaning',
  'framing',
  'questions',
  'agreement',
  'compare',
  'review',
  'annotating',
  'reporters',
];
/** What runs in the process that reads has that process. */
const OWN_PROCESS = ['workers/entry.ts', 'workers/watch-memory.ts'];
/** Files that put stages together. */
const COMPOSERS = [
  'analyse.ts',
  'examine.ts',
  'show-parse.ts',
  'code-passage.ts',
  'check-lexicon.ts',
  'run-example.ts',
];

function stageOf(file: SourceFile, imported: string): string {
  return relative('src', join('src', dirname(file.path), imported)).split('/')[0] ?? '';
}

function localImports(file: SourceFile): string[] {
  return file.imports.filter((each) => each.startsWith('.')).map((each) => stageOf(file, each).replace(/\.js$/, '.ts'));
}

const where = (found: readonly SourceFile[]) => found.map(({ path }) => path);

describe('import direction', () => {
  it.each(STAGES)('lets %s import the model and itself alone, so that stages stay replaceable', (stage) => {
    const strays = files
      .filter((file) => file.stage === stage)
      .flatMap((file) => localImports(file).map((other) => ({ path: file.path, other })))
      .filter(({ other }) => other !== stage && other !== 'model' && other !== 'version.ts');
    expect(strays).toEqual([]);
  });
  it('lets workers import the model, the readers, what writes in a file and themselves alone: what they do with a file is handed in', () => {
    const strays = files
      .filter((file) => file.stage === 'workers')
      .flatMap((file) => localImports(file).map((other) => ({ path: file.path, other })))
      .filter(({ other }) => !['workers', 'model', 'readers', 'annotating'].includes(other));
    expect(strays).toEqual([]);
  });
  it('keeps the command line out of everything else', () => {
    const users = files.filter((file) => file.stage !== 'cli' && localImports(file).includes('cli'));
    expect(where(users)).toEqual([]);
  });
  it('has no file beside the stages but those that put them together', () => {
    const loose = files.filter(({ path }) => !path.includes('/'));
    expect(where(loose).sort()).toEqual(
      [...COMPOSERS, 'files.nl.ts', 'files.ts', 'output-files.ts', 'version.ts'].sort(),
    );
  });
  it('goes no deeper than a folder in a stage', () => {
    expect(where(files.filter(({ path }) => path.split('/').length > 3))).toEqual([]);
  });
});

describe('the may-not table', () => {
  const pipeline = files.filter(({ stage, path }) => stage !== 'cli' && !OWN_PROCESS.includes(path));
  it.each([
    ['process and console, because a library does not talk', /\b(?:process|console)\s*\./, pipeline],
    [
      'the clock, chance and the locale, because the same bytes give the same report',
      /\bnew Date\b|\bDate\.now\b|\bMath\.random\b|\.localeCompare\(/,
      pipeline,
    ],
    [
      'the disk, because only files.ts and output-files.ts touch it',
      /'(?:node:)?fs(?:\/promises)?'/,
      files.filter(({ path }) => path !== 'files.ts' && path !== 'output-files.ts'),
    ],
    [
      'the network, because drafts are confidential',
      /'(?:node:)?(?:net|http|https|http2|dgram|tls|dns)'|\bfetch\(|\bWebSocket\b/,
      files,
    ],
  ])('forbids %s', (_, pattern, among) => {
    expect(where(among.filter(({ code }) => pattern.test(code)))).toEqual([]);
  });
  it('wraps each third-party package in one file, so that it can be replaced there', () => {
    const users = new Map<string, string[]>();
    for (const file of files) {
      for (const each of new Set(file.imports.filter((name) => !name.startsWith('.') && !name.startsWith('node:')))) {
        const name = each
          .split('/')
          .slice(0, each.startsWith('@') ? 2 : 1)
          .join('/');
        users.set(name, [...(users.get(name) ?? []), file.path]);
      }
    }
    // zod and commander are languages of their own; fflate packs for readers and for reporters, which know nothing of each other.
    const free = ['zod', 'commander', 'fflate'];
    const shared = [...users].filter(([name, paths]) => paths.length > 1 && !free.includes(name));
    expect(shared).toEqual([]);
  });
});

describe('version.ts', () => {
  it('says what package.json says', async () => {
    const { VERSION } = await import('../src/version.js');
    expect(VERSION).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });
});
