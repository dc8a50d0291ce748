/**
 * The cases of fixtures/codeboek: sentences written for a rule of the codebook, with what must be found in them. The words of a use stand
 * between marks with what must be true of it: `«eigen regie|eigen-regie kern burger bepalen»`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Report, TermUse } from '../../src/model/report.js';
import { overlaps, type Span } from '../../src/model/span.js';

const TestAnswer = z.enum(['ja', 'nee', 'aangehaald']);

const Case = z.strictObject({
  /** What of the codebook it shows; counter-cases end with „niet”. */
  regel: z.string(),
  /** Where uses are marked, there must be no others. */
  tekst: z.string(),
  verwacht: z
    .strictObject({
      vindplaatsen: z.literal('geen'),
      v1: TestAnswer,
      v2: TestAnswer,
      /** Of one of the signals that V2 rests on. */
      rol: z.enum(['motief', 'gevolg']),
      opgelegd: z.enum(['ja', 'nee']),
      samenval: z.enum(['geen', 'opsomming', 'gelijkstelling']),
      definitie: z.array(z.string()),
    })
    .partial()
    .default({}),
  /** The analysis does not do this yet; the test fails on the day that it does. */
  'bekend-gemist': z.boolean().default(false),
});

const CaseFile = z.strictObject({ paragraaf: z.string(), gevallen: z.array(Case).min(1) });

export type Case = z.infer<typeof Case>;
export type Outcome = Readonly<Record<string, unknown>>;

/** @returns the files in order of their names, each with the section of the codebook that it is about. */
export function readCases(folder: string): z.infer<typeof CaseFile>[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  return names.sort().map((name) => CaseFile.parse(parse(readFileSync(`${folder}/${name}`, 'utf8'))));
}

interface MarkedUse extends Span {
  readonly words: string;
  readonly wanted: readonly string[];
}

export function readMarks(marked: string): { readonly text: string; readonly uses: readonly MarkedUse[] } {
  const uses: MarkedUse[] = [];
  let text = '';
  for (const [all, words, wanted] of marked.matchAll(/«([^|]*)\|([^»]*)»|[^«]+/g)) {
    if (words !== undefined && wanted !== undefined) {
      uses.push({ words, wanted: wanted.split(' '), start: text.length, end: text.length + words.length });
    }
    text += words ?? all;
  }
  return { text, uses };
}

/** Expected and found of one case in the same shape, so that a failure shows both. */
export function compareCase({ tekst, verwacht }: Case, report: Report): { wanted: Outcome; found: Outcome } {
  const { uses } = readMarks(tekst);
  const { vindplaatsen, ...labels } = verwacht;
  const checksUses = vindplaatsen === 'geen' || uses.length > 0;
  const found = Object.fromEntries(Object.keys(labels).map((label) => [label, foundLabel(label, report)]));
  return {
    wanted: { ...labels, ...(checksUses && { uses: uses.map(({ words, wanted }) => [words, ...wanted]) }) },
    found: { ...found, ...(checksUses && { uses: foundUses(uses, report.uses) }) },
  };
}

/** Marked uses that are as they should be are given back as they are marked, and the rest as found. */
function foundUses(marked: readonly MarkedUse[], found: readonly TermUse[]): string[][] {
  return found.map((use) => {
    const mark = marked.find((each) => overlaps(each, use.span));
    const traits = traitsOf(use);
    return mark?.wanted.every((each) => traits.includes(each)) ? [mark.words, ...mark.wanted] : [use.text, ...traits];
  });
}

function traitsOf({ term, form, scope, reason, sense, shift }: TermUse): string[] {
  const rest = [reason, sense].filter((each) => each !== null);
  return [term, form, scope, ...rest, shift ? 'verschuiving' : 'geen-verschuiving'];
}

function foundLabel(label: string, { passages, signals }: Report): unknown {
  const values: unknown[] = passages.map((passage) => passage[label as 'v1']);
  if (label === 'definitie') return [...new Set(values.flat())].sort();
  if (label !== 'rol') return values.find((value) => value !== 'nee' && value !== 'geen') ?? values[0] ?? NONE[label];
  const grounds = passages.flatMap(({ because }) => because.v2 ?? []);
  const roles = signals.filter(({ id, role }) => grounds.includes(id) && role !== null).map(({ role }) => role);
  return [...new Set(roles)].join(' ');
}

/** A text in which nothing is found has no passage in the report. */
const NONE: Readonly<Record<string, string>> = { v1: 'nee', v2: 'nee', opgelegd: 'nee', samenval: 'geen' };
