/** The files of lexicon/terms, and the list files of lexicon/actors, domains and language. */
import { z } from 'zod';
import { SENSES, TERM_IDS } from '../model/labels.js';
import { ConditionText, Id } from './condition-text.js';
import { type CheckedFile, checkNamedFile } from './read-file.js';

export const Cite = z.strictObject({ source: z.string(), at: z.string().nullable().default(null) });

const FormOfTerm = z.strictObject({
  id: Id,
  form: z.enum(['kern', 'omschrijving']),
  patterns: z.array(z.string()).min(1),
  sense: z.enum(SENSES).default('onbepaald').describe('What the words say by themselves'),
  shifts: z.boolean().default(true),
  all: z.array(ConditionText).default([]),
  any: z.array(ConditionText).default([]),
  none: z.array(ConditionText).default([]),
  cite: z.array(Cite).optional(),
});

const Examples = z.array(z.string());

export const TermFile = z.strictObject({
  id: z.enum(TERM_IDS),
  label: z.string(),
  kern: z.string(),
  kernvraag: z.string(),
  expects: z.array(z.enum(SENSES)).min(1),
  cite: z.array(Cite).min(1),
  forms: z.array(FormOfTerm).min(1),
  ellipsis: z.array(z.string()).default([]).describe('Words that complete another term: eigen regie en …'),
  hits: Examples.min(2),
  misses: Examples.min(2),
  'known-misses': Examples.default([]),
});
export type TermFile = z.infer<typeof TermFile>;

export const ListFile = z.strictObject({
  id: Id,
  label: z.string(),
  cite: z.array(Cite).min(1),
  words: z.array(z.string()).min(1),
});
export type ListFile = z.infer<typeof ListFile>;

/** @throws OntwarError `lexicon-ongeldig`, naming file, line and key. */
export function readTermFile(path: string, text: string): CheckedFile<TermFile> {
  return checkNamedFile(TermFile, path, text);
}

/** @throws OntwarError `lexicon-ongeldig`, naming file, line and key. */
export function readListFile(path: string, text: string): CheckedFile<ListFile> {
  return checkNamedFile(ListFile, path, text);
}
