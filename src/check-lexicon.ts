/** The files of a lexicon → what is wrong with them: examples that do not come out, patterns that no example exercises, unknown sources. */

import { type CompileTools, compileLexicon } from './lexicon/compile.js';
import type { CueFile } from './lexicon/cue-file.js';
import type { CheckedFile } from './lexicon/read-file.js';
import { type LexiconFile, type LexiconFiles, sortFiles } from './lexicon/sort-files.js';
import type { TermFile } from './lexicon/term-file.js';
import { createEngine } from './matching/engine.js';
import type { Citation, CompiledLexicon } from './model/lexicon.js';
import { createExampleRunner, type ExampleRunner, type Kind } from './run-example.js';

export interface LexiconProblem {
  /** file:line:column */
  readonly at: string;
  readonly message: string;
  readonly hint: string;
}

export interface LexiconCheck {
  readonly problems: readonly LexiconProblem[];
  readonly entries: number;
  readonly examples: number;
}

/** @throws OntwarError `lexicon-ongeldig` where the lexicon cannot be compiled at all. */
export function checkLexicon(files: readonly LexiconFile[], tools: CompileTools): LexiconCheck {
  const lexicon = compileLexicon(files, tools);
  const sorted = sortFiles(files);
  const run = createExampleRunner(createEngine(lexicon));
  const exampled = exampledIn(sorted);
  const problems = [
    ...citedSources(sorted, lexicon),
    ...unknownFrames(lexicon),
    ...exampled.flatMap((each) => [...checkExamples(each, run), ...idlePatterns(each, lexicon, run)]),
  ];
  const examples = exampled.flatMap(({ list }) => EXAMPLE_KEYS.flatMap((key) => list[key])).length;
  return { problems, entries: Object.keys(lexicon.entries).length, examples };
}

const EXAMPLE_KEYS = ['hits', 'misses', 'known-misses'] as const;

/** A term with its forms together, or one cue. */
interface Exampled {
  readonly kind: Kind;
  readonly entry: string;
  readonly list: Readonly<Record<(typeof EXAMPLE_KEYS)[number], readonly string[]>>;
  /** Where the list stands: `at('hits', 2)`. */
  readonly at: (...inside: PropertyKey[]) => string;
}

function exampledIn(files: LexiconFiles): Exampled[] {
  const terms = files.terms.map(({ data, at }): Exampled => {
    return { kind: 'terms', entry: data.id, list: data, at: (...inside) => at(inside) };
  });
  const cues = (['scope', 'senses', 'frames', 'flags'] as const).flatMap((kind) =>
    files[kind].flatMap(({ data, at }) =>
      data.cues.map((cue, index): Exampled => {
        return { kind, entry: `${data.id}/${cue.id}`, list: cue, at: (...inside) => at(['cues', index, ...inside]) };
      }),
    ),
  );
  return [...terms, ...cues];
}

function checkExamples(each: Exampled, run: ExampleRunner): LexiconProblem[] {
  return EXAMPLE_KEYS.flatMap((key) =>
    each.list[key].flatMap((example, index) => {
      const what = faultOf(key, example, run(each.kind, each.entry, example).marked);
      return what === null ? [] : [{ ...what, message: `${each.entry}: ${what.message}`, at: each.at(key, index) }];
    }),
  );
}

function faultOf(
  key: (typeof EXAMPLE_KEYS)[number],
  example: string,
  found: string,
): Omit<LexiconProblem, 'at'> | null {
  const right = found === example;
  if (key === 'known-misses') {
    return right ? { message: `„${example}” gaat nu goed`, hint: 'Zet dit voorbeeld bij hits of misses.' } : null;
  }
  if (!right) {
    const message = `„${example}” wordt gelezen als „${found}”`;
    return { message, hint: 'Verander het patroon of het voorbeeld.' };
  }
  const marked = example.includes('«');
  if (marked === (key === 'hits')) return null;
  const message = `„${example}” staat onder ${key}, maar heeft ${marked ? 'wel' : 'geen'} « »`;
  return { message, hint: 'Zet bij hits de woorden die gevonden moeten worden tussen « en ».' };
}

function idlePatterns({ kind, entry, list, at }: Exampled, lexicon: CompiledLexicon, run: ExampleRunner) {
  const used = new Set(list.hits.flatMap((example) => run(kind, entry, example).patterns));
  return patternsOf(kind, entry, lexicon)
    .filter((pattern) => !used.has(pattern))
    .map((pattern): LexiconProblem => {
      const message = `${entry}: geen voorbeeld laat het patroon „${lexicon.patterns[pattern]?.source}” zien`;
      return { at: at(), message, hint: 'Schrijf er een voorbeeld bij, of haal het patroon weg.' };
    });
}

function patternsOf(kind: Kind, entry: string, { forms, scopes, senses, frameRules }: CompiledLexicon): number[] {
  if (kind === 'terms')
    return forms
      .filter((rule) => rule.term === entry && !rule.entry.endsWith('/samentrekking'))
      .flatMap((rule) => rule.patterns);
  const rules = kind === 'scope' ? scopes : kind === 'senses' ? senses : frameRules;
  return rules.filter((rule) => rule.entry === entry).flatMap((rule) => [...rule.patterns]);
}

/** Questions and advice look for frames by name; a frame that was renamed would silently never be found. */
function unknownFrames({ frames, guide }: CompiledLexicon): LexiconProblem[] {
  const known = new Set(frames.map(({ id }) => id));
  const asked = [
    ...guide.questions.map(({ id, frames: wanted, counterFrames }) => ({ id, wanted: [...wanted, ...counterFrames] })),
    ...guide.rules.map(({ id, frames: wanted }) => ({ id, wanted })),
  ];
  return asked.flatMap(({ id, wanted }) =>
    wanted
      .filter((frame) => !known.has(frame))
      .map((frame) => ({
        at: id,
        message: `er is geen bestand frames/${frame}.yaml of flags/${frame}.yaml`,
        hint: 'Verbeter de naam bij frames of counter-frames.',
      })),
  );
}

function citedSources(
  { terms, scope, senses, frames, flags, lists }: LexiconFiles,
  lexicon: CompiledLexicon,
): LexiconProblem[] {
  const files: CheckedFile<{ cite: readonly Citation[] }>[] = [
    ...terms,
    ...scope,
    ...senses,
    ...frames,
    ...flags,
    ...lists.values(),
  ];
  return files.flatMap((file) => [
    ...unknownSources(file, ['cite'], file.data.cite, lexicon),
    ...partsOf(file).flatMap(([path, cite]) => unknownSources(file, path, cite, lexicon)),
  ]);
}

function partsOf(file: CheckedFile<unknown>): [PropertyKey[], readonly Citation[]][] {
  const data = file.data as Partial<CueFile & TermFile>;
  const cues = (data.cues ?? []).map(({ cite }, at): [PropertyKey[], readonly Citation[]] => [
    ['cues', at, 'cite'],
    cite ?? [],
  ]);
  const forms = (data.forms ?? []).map(({ cite }, at): [PropertyKey[], readonly Citation[]] => [
    ['forms', at, 'cite'],
    cite ?? [],
  ]);
  return [...cues, ...forms];
}

function unknownSources(
  file: CheckedFile<unknown>,
  path: readonly PropertyKey[],
  cite: readonly Citation[],
  lexicon: CompiledLexicon,
): LexiconProblem[] {
  return cite
    .filter(({ source }) => lexicon.sources[source] === undefined)
    .map(({ source }) => ({
      at: file.at(path),
      message: `de bron „${source}” staat niet in sources.yaml`,
      hint: 'Zet de publicatie in sources.yaml, of verbeter de naam.',
    }));
}
