/** `ontwar lexicon check | list | show`: for who writes or questions the lexicon. */
import { OntwarError } from '../model/error.js';
import type { CompiledLexicon, EntryInfo } from '../model/lexicon.js';
import { citeSources } from './citations.js';
import { LEXICON } from './messages.nl.js';
import { nearestIds } from './nearest-ids.js';
import type { Ports } from './ports.js';
import type { LexiconFlags } from './program.js';

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
  const width = Math.max(...all.map(({ id }) => id.length));
  const kinds = [...new Set(all.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => {
    const lines = all.filter((entry) => entry.kind === kind).map(({ id, label }) => `  ${id.padEnd(width)}  ${label}`);
    return `${LEXICON.kinds[kind] ?? kind}\n${lines.join('\n')}\n`;
  });
  await ports.stdout.write(parts.join('\n'));
}

/** An id is an entry's, or a file's: then all its entries are shown. */
export async function showEntry(id: string, flags: LexiconFlags, ports: Ports): Promise<void> {
  const lexicon = await loadLexicon(flags, ports);
  const all = Object.values(lexicon.entries);
  const found = all.filter((entry) => entry.id === id || entry.id.startsWith(`${id}/`));
  if (found.length === 0) {
    const ids = all.flatMap((entry) => [entry.id, ...entry.id.split('/').slice(0, 1)]);
    throw new OntwarError('onbekend-id', LEXICON.unknown(id), LEXICON.near(nearestIds(id, ids)));
  }
  await ports.stdout.write(found.map((entry) => describe(entry, lexicon)).join('\n'));
}

async function loadLexicon({ lexicon }: LexiconFlags, ports: Ports): Promise<CompiledLexicon> {
  return (await ports.pipeline(ports.files)).lexicon(lexicon ?? null);
}

function describe(entry: EntryInfo, { sources }: CompiledLexicon): string {
  const lines = [
    `${entry.id}  ${entry.label}`,
    ...(entry.explain === '' ? [] : [`  ${entry.explain}`]),
    `  ${LEXICON.patterns}: ${entry.patterns.join('  ·  ')}`,
    `  ${LEXICON.source}: ${citeSources(entry.cite, sources)}`,
    `  ${LEXICON.file}: ${entry.file}`,
  ];
  return `${lines.join('\n')}\n`;
}
