/** `ontwar lexicon check | list | show`: for who writes or questions the lexicon. */
import { OntwarError } from '../model/error.js';
import type { CompiledLexicon, EntryInfo } from '../model/lexicon.js';
import { citeSources } from '../reporters/citations.js';
import { LEXICON } from './messages.nl.js';
import { nearestIds } from './nearest-ids.js';
import type { Ports } from './ports.js';
import type { LexiconFlags } from './program.js';
import { wrapLines } from './wrap.js';

export async function checkFolder(folder: string | null, ports: Ports): Promise<0 | 2> {
  const pipeline = await ports.pipeline(ports.files);
  const { problems, entries, examples } = await pipeline.check(folder);
  if (problems.length === 0) {
    await ports.stdout.write(`${LEXICON.valid(entries, examples)}\n`);
    return 0;
  }
  for (const { at, message, hint } of problems) await ports.stderr.write(`${at}: ${message}\n  ${hint}\n`);
  await ports.stderr.write(`${LEXICON.invalid(problems.length)}\n`);
  return 2;
}

export async function listEntries(flags: LexiconFlags, ports: Ports): Promise<void> {
  const { entries } = await loadLexicon(flags, ports);
  const all = Object.values(entries);
  const lines = distinct(all.map(({ kind }) => kind)).flatMap((kind) => [
    LEXICON.kinds[kind] ?? kind,
    ...groupByFile(all.filter((entry) => entry.kind === kind)).flatMap(fileLines),
    '',
  ]);
  await ports.stdout.write(wrapLines(lines.slice(0, -1), ports.screen));
}

function fileLines(entries: readonly EntryInfo[]): string[] {
  return [`  ${entries[0]?.label} (${entries[0]?.file})`, ...entries.map(({ id }) => `    ${id}`)];
}

/** An id is an entry's, or a file's: then all its entries are shown. */
export async function showEntry(id: string, flags: LexiconFlags, ports: Ports): Promise<void> {
  const lexicon = await loadLexicon(flags, ports);
  const all = Object.values(lexicon.entries);
  const found = all.filter((entry) => entry.id === id || entry.id.startsWith(`${id}/`));
  if (found.length === 0) {
    const ids = distinct(all.flatMap((entry) => [entry.id, entry.id.split('/')[0] ?? '']));
    throw new OntwarError('onbekend-id', LEXICON.unknown(id), LEXICON.near(nearestIds(id, ids)));
  }
  const lines = groupByFile(found).flatMap((entries) => describeFile(entries, lexicon));
  await ports.stdout.write(wrapLines(lines, ports.screen));
}

async function loadLexicon({ lexicon }: LexiconFlags, ports: Ports): Promise<CompiledLexicon> {
  return (await ports.pipeline(ports.files)).lexicon(lexicon ?? null);
}

function groupByFile(entries: readonly EntryInfo[]): EntryInfo[][] {
  return distinct(entries.map(({ file }) => file)).map((file) => entries.filter((entry) => entry.file === file));
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)];
}

function describeFile(entries: readonly EntryInfo[], lexicon: CompiledLexicon): string[] {
  const [first] = entries;
  if (first === undefined) return [];
  return [
    `${first.label} (${first.file})`,
    ...(first.explain === '' ? [] : [first.explain]),
    ...entries.flatMap((entry) => describeEntry(entry, lexicon)),
  ];
}

function describeEntry({ id, patterns, cite }: EntryInfo, { sources }: CompiledLexicon): string[] {
  return [
    '',
    id,
    ...patterns.map((pattern) => `  ${LEXICON.pattern}: ${pattern}`),
    `  ${LEXICON.source}: ${citeSources(cite, sources)}`,
  ];
}
