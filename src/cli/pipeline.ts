/** Readers, lexicon and analysis as the commands see them: verbs, each loading its modules when it is first called. */
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Analysis } from '../analyse.js';
import { type Files, hashBytes } from '../files.js';
import type { Source } from '../model/document.js';
import { OntwarError } from '../model/error.js';
import type { HealthReport } from '../model/health.js';
import type { CompiledLexicon } from '../model/lexicon.js';
import type { ReadOptions } from '../readers/reader.js';
import type { Packed } from '../readers/zip/list-packed.js';
import type { ParsedPassage } from '../show-parse.js';
import type { FileReading } from '../workers/file-reading.js';
import { LIMITS } from '../workers/limits.js';
import { LEXICON, type Told } from './messages.nl.js';

export interface Identity {
  readonly path: string;
  readonly sha256: string;
}

export interface Problem {
  readonly at: string;
  readonly message: string;
  readonly hint: string;
}

export interface LexiconCheck {
  readonly problems: readonly Problem[];
  readonly entries: number;
  readonly examples: number;
}

export type Recognition = (source: Source, bytes: Uint8Array, name: string, options: ReadOptions) => Promise<Source>;

export interface Pipeline {
  readonly extensions: () => Promise<readonly string[]>;
  /** What a ZIP holds; null for any other file. */
  readonly unpack: (bytes: Uint8Array) => Promise<readonly Packed[] | null>;
  /** Starts what reading these files will need, as far as their names tell, and lets so many be read at once; `close` ends it. @throws OntwarError `pdfium-niet-geinstalleerd` */
  readonly expect: (names: readonly string[], options: ReadOptions, workers: number) => Promise<void>;
  readonly close: () => void;
  readonly read: (bytes: Uint8Array, name: string, options: ReadOptions) => Promise<Source>;
  /** What is to be appended to a PDF to put these notes in. */
  readonly annotate: FileReading['annotate'];
  /** Reads from their pictures the pages of a source that have no usable text. @throws OntwarError `niet-geinstalleerd` */
  readonly recogniser: (lexicon: CompiledLexicon) => Promise<Recognition>;
  /** Null: the lexicon that ships with the program. */
  readonly lexicon: (folder: string | null) => Promise<CompiledLexicon>;
  readonly analyser: (lexicon: CompiledLexicon) => Promise<(source: Source, identity: Identity) => Analysis>;
  /** What could be read of a document and what not, for `gezondheid`. */
  readonly examiner: (lexicon: CompiledLexicon) => Promise<(source: Source, identity: Identity) => HealthReport>;
  /** How each passage was read, for `--show-parse`. */
  readonly parser: (lexicon: CompiledLexicon) => Promise<(source: Source) => ParsedPassage[]>;
  readonly check: (folder: string | null) => Promise<LexiconCheck>;
}

/** Beside the compiled modules; run from the sources there is none, and the YAML is read. */
const COMPILED = fileURLToPath(new URL('../lexicon.json', import.meta.url));
/** What `npm run bench -- score … --write` makes, beside the YAML. */
const RELIABILITY_FILE = 'reliability.json';
const SHIPPED = fileURLToPath(new URL('../../lexicon', import.meta.url));

export function createPipeline(files: Files, limits = LIMITS): Pipeline {
  let reading: FileReading | null = null;
  const fileReading = async () => {
    const { createFileReading } = await import('../workers/file-reading.js');
    reading ??= createFileReading(limits);
    return reading;
  };
  return {
    extensions: async () => [
      ...(await noteExtensions()),
      (await import('../readers/zip/list-packed.js')).ZIP_EXTENSION,
    ],
    unpack: async (bytes) => (await import('../readers/zip/list-packed.js')).listPacked(bytes, await noteExtensions()),
    expect: async (names, options, workers) => {
      if (options.pdfEngine === 'pdfium') (await import('../readers/pdfium/pdfium.js')).refuseUnlessInstalled();
      (await fileReading()).expect(names, options, workers);
    },
    close: () => reading?.close(),
    read: async (bytes, name, options) => (await fileReading()).read(bytes, name, options),
    annotate: async (bytes, name, annotations) => (await fileReading()).annotate(bytes, name, annotations),
    recogniser: async ({ language }) => {
      (await import('../readers/ocr/tesseract.js')).refuseUnlessInstalled();
      const { recognise } = await import('./recognise.js');
      return (source, bytes, name, { onTaken: _, ...options }) =>
        recognise(source, language, async (ocr) => (await fileReading()).read(bytes, name, { ...options, ocr }));
    },
    lexicon: (folder) => (folder === null ? loadShipped(files) : compileFolder(folder, files)),
    analyser: async (lexicon) => {
      const { analyse, createEngine } = await import('../analyse.js');
      const engine = createEngine(lexicon);
      return (source, identity) => analyse(source, identity, engine);
    },
    examiner: async ({ language }) => {
      const { examine } = await import('../examine.js');
      return (source, identity) => examine(source, identity, language);
    },
    parser: async (lexicon) => {
      const { createEngine, parse } = await import('../analyse.js');
      const engine = createEngine(lexicon);
      return (source) => parse(source, engine);
    },
    check: async (folder) => {
      const { checkLexicon } = await import('../check-lexicon.js');
      return checkLexicon(await readLexicon(folder ?? SHIPPED, files), await compileTools());
    },
  };
}

async function noteExtensions(): Promise<string[]> {
  return (await import('../readers/index.js')).readers.flatMap(({ extensions }) => extensions);
}

async function loadShipped(files: Files): Promise<CompiledLexicon> {
  const compiled = await files.readText(COMPILED).catch(() => null);
  return compiled === null ? compileFolder(SHIPPED, files) : JSON.parse(compiled);
}

async function compileFolder(folder: string, files: Files): Promise<CompiledLexicon> {
  const { compileLexicon } = await import('../lexicon/compile.js');
  return compileLexicon(await readLexicon(folder, files), await compileTools());
}

async function compileTools() {
  const { stemDutch } = await import('../matching/stem.js');
  return { stem: stemDutch, sha256: (text: string) => hashBytes(new TextEncoder().encode(text)) };
}

/** Paths begin with `lexicon/`, whatever the folder is called: they are part of the lexicon's hash. */
async function readLexicon(folder: string, files: Files): Promise<{ path: string; text: string }[]> {
  if ((await files.kindOf(folder)) !== 'folder') throw lexiconError(LEXICON.noFolder, folder);
  const yaml = await files.walk(folder, ['.yaml']);
  if (yaml.length === 0) throw lexiconError(LEXICON.empty, folder);
  const paths = [...yaml, ...(await files.walk(folder, [RELIABILITY_FILE]))];
  return Promise.all(
    paths.map(async (path) => ({
      path: `lexicon/${relative(folder, path).split(sep).join('/')}`,
      text: await files.readText(path),
    })),
  );
}

function lexiconError({ message, hint }: Told, folder: string): OntwarError {
  return new OntwarError('lexicon-ongeldig', message, hint, folder);
}
