/** One file of lexicon/terms or lexicon/actors, as text → checked data. Unknown keys and wrong ids are errors with the file's name. */
import { parse } from 'yaml';
import { z } from 'zod';
import { OntwarError } from '../model/error.js';
import { SENSES, TERM_IDS } from '../model/labels.js';

export const Cite = z.strictObject({ source: z.string(), at: z.string().nullable().default(null) });

const TermFile = z.strictObject({
  id: z.enum(TERM_IDS),
  label: z.string(),
  kern: z.string(),
  kernvraag: z.string(),
  expects: z.array(z.enum(SENSES)).min(1),
  cite: z.array(Cite).min(1),
  forms: z
    .array(
      z.strictObject({
        form: z.enum(['kern', 'omschrijving']),
        pattern: z.string(),
        sense: z.enum(SENSES).default('onbepaald'),
      }),
    )
    .min(1),
  hits: z.array(z.string()).min(2),
  misses: z.array(z.string()).min(2),
});
export type TermFile = z.infer<typeof TermFile>;

const ListFile = z.strictObject({
  id: z.string(),
  label: z.string(),
  cite: z.array(Cite).min(1),
  words: z.array(z.string()).min(1),
});
export type ListFile = z.infer<typeof ListFile>;

/** @throws OntwarError `lexicon-ongeldig`, naming the file and the key. */
export function readTermFile(path: string, text: string): TermFile {
  return readFile(TermFile, path, text);
}

/** @throws OntwarError `lexicon-ongeldig`, naming the file and the key. */
export function readListFile(path: string, text: string): ListFile {
  return readFile(ListFile, path, text);
}

export function readFile<T extends { id: string }>(schema: z.ZodType<T>, path: string, text: string): T {
  const result = schema.safeParse(parse(text));
  if (!result.success) {
    const issue = result.error.issues[0];
    throw invalid(path, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const name = path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  if (result.data.id !== name) throw invalid(path, `id is „${result.data.id}”, het bestand heet „${name}”`);
  return result.data;
}

function invalid(path: string, what: string): OntwarError {
  return new OntwarError('lexicon-ongeldig', `Het lexicon heeft een fout. ${what}`, 'Verbeter deze regel.', path);
}
