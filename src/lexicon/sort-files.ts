/** The files of a lexicon folder → checked files by what they are: terms, lists, cues per stage, sources, and the guide. */
import { z } from 'zod';
import type { GuideData } from '../model/guide.js';
import type { LexiconSource } from '../model/lexicon.js';
import type { Reliability } from '../model/reliability.js';
import { type CueFile, readCueFile } from './cue-file.js';
import { compileGuide } from './guide-file.js';
import { type CheckedFile, checkFile, invalid } from './read-file.js';
import { RELIABILITY_FILE, readReliabilityFile } from './reliability-file.js';
import { type ListFile, readListFile, readTermFile, type TermFile } from './term-file.js';

export interface LexiconFile {
  /** From the lexicon's folder on: `lexicon/terms/eigen-regie.yaml`. */
  readonly path: string;
  readonly text: string;
}

export interface LexiconFiles {
  readonly identity: { readonly id: string; readonly version: string };
  readonly sources: Readonly<Record<string, LexiconSource>>;
  readonly lists: ReadonlyMap<string, CheckedFile<ListFile>>;
  readonly terms: readonly CheckedFile<TermFile>[];
  readonly scope: readonly CheckedFile<CueFile>[];
  readonly senses: readonly CheckedFile<CueFile>[];
  readonly frames: readonly CheckedFile<CueFile>[];
  readonly flags: readonly CheckedFile<CueFile>[];
  readonly guide: GuideData;
  /** Null: this lexicon was not measured. */
  readonly reliability: Reliability | null;
}

const LIST_FOLDERS = ['actors', 'domains', 'language'];
const FOLDERS = [...LIST_FOLDERS, 'terms', 'scope', 'senses', 'frames', 'flags', 'questions', 'advice'];

const IdentityFile = z.strictObject({ id: z.string(), version: z.string() });
const SourcesFile = z.record(
  z.string(),
  z.strictObject({
    title: z.string(),
    author: z.string().nullable(),
    publisher: z.string().nullable().default(null),
    year: z.number().int().nullable(),
  }),
);

/** @throws OntwarError `lexicon-ongeldig` */
export function sortFiles(files: readonly LexiconFile[]): LexiconFiles {
  const inOrder = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path } of inOrder) checkPlace(path);
  const inFolder = (folder: string) => inOrder.filter(({ path }) => folderOf(path) === folder);
  const cues = (folder: string) => inFolder(folder).map(({ path, text }) => readCueFile(path, text));
  const sources = only(inOrder, 'sources.yaml');
  const identity = only(inOrder, 'lexicon.yaml');
  const sorted: LexiconFiles = {
    identity: checkFile(IdentityFile, identity.path, identity.text).data,
    sources: checkFile(SourcesFile, sources.path, sources.text).data,
    lists: listsIn(LIST_FOLDERS.flatMap(inFolder)),
    terms: inFolder('terms').map(({ path, text }) => readTermFile(path, text)),
    scope: cues('scope'),
    senses: cues('senses'),
    frames: cues('frames'),
    flags: cues('flags'),
    guide: compileGuide([...inFolder('questions'), ...inFolder('advice')]),
    reliability: reliabilityIn(inOrder),
  };
  checkIds(sorted);
  return sorted;
}

function checkPlace(path: string): void {
  const folder = folderOf(path);
  if (/(^|\/)(sources|lexicon)\.ya?ml$/.test(path) || FOLDERS.includes(folder) || isMeasurement(path)) return;
  throw invalid(
    path,
    `de map „${folder}” hoort niet in een lexicon`,
    `Mappen die er mogen zijn: ${FOLDERS.join(', ')}.`,
  );
}

/** Says something of the lexicon and is no part of it: its hash does not change when it is measured. */
export function isMeasurement(path: string): boolean {
  return path === RELIABILITY_FILE || path.endsWith(`/${RELIABILITY_FILE}`);
}

function reliabilityIn(files: readonly LexiconFile[]): Reliability | null {
  const file = files.find(({ path }) => isMeasurement(path));
  return file === undefined ? null : readReliabilityFile(file.path, file.text);
}

function folderOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}

function only(files: readonly LexiconFile[], name: string): LexiconFile {
  const found = files.find(({ path }) => path === name || path.endsWith(`/${name}`));
  if (found === undefined)
    throw invalid(name, `het bestand „${name}” ontbreekt`, 'Begin met een kopie van het lexicon dat bij ontwar hoort.');
  return found;
}

function listsIn(files: readonly LexiconFile[]): Map<string, CheckedFile<ListFile>> {
  const lists = new Map<string, CheckedFile<ListFile>>();
  for (const { path, text } of files) {
    const file = readListFile(path, text);
    if (lists.has(file.data.id)) throw invalid(path, `er zijn twee lijsten met de naam „${file.data.id}”`);
    lists.set(file.data.id, file);
  }
  return lists;
}

/** Entry ids are `file/cue`, so file names must differ over the folders of cues, and cues within their file. */
function checkIds({ terms, scope, senses, frames, flags }: LexiconFiles): void {
  const seen = new Set<string>();
  for (const file of [...terms, ...scope, ...senses, ...frames, ...flags]) {
    if (seen.has(file.data.id)) throw invalid(file.path, `er is al een ander bestand met de naam „${file.data.id}”`);
    seen.add(file.data.id);
    const parts = 'cues' in file.data ? file.data.cues : file.data.forms;
    const key = 'cues' in file.data ? 'cues' : 'forms';
    parts.forEach(({ id }, at) => {
      if (parts.findIndex((other) => other.id === id) < at)
        throw invalid(file.at([key, at, 'id']), `„${id}” komt twee keer voor`);
    });
  }
}
