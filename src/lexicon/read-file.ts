/** One YAML file, of the lexicon or a review → data that its schema allows. Errors name the line and say in Dutch what to write. */
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { type ErrorCode, OntwarError } from '../model/error.js';
import { nearest } from './nearest.js';

z.config(z.locales.nl());

type Path = readonly PropertyKey[];

/** Checked data, and where a part of it stands. */
export interface CheckedFile<T> {
  readonly path: string;
  readonly data: T;
  /** `file:line:column` of the value at this path. */
  readonly at: (path: Path) => string;
}

/** What the file is, for the error. */
export interface FileKind {
  readonly code: ErrorCode;
  readonly intro: string;
  readonly hint: string;
}

const LEXICON_FILE: FileKind = {
  code: 'lexicon-ongeldig',
  intro: 'Het lexicon heeft een fout',
  hint: 'Verbeter deze regel. docs/lexicon.md zegt hoe een bestand eruitziet.',
};

/** @throws OntwarError with the code of the kind of file, and `at` as file:line:column. */
export function checkFile<T>(schema: z.ZodType<T>, path: string, text: string, kind = LEXICON_FILE): CheckedFile<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  const position = (offset: number) => `${path}:${lines.linePos(offset).line}:${lines.linePos(offset).col}`;
  const refuse = (place: string, what: string) => invalid(place, what, kind.hint, kind);
  if (broken) throw refuse(position(broken.pos[0]), `dit is geen geldige YAML: ${broken.message.split('\n')[0]}`);
  const at = (inside: Path): string => {
    const node = inside.length === 0 ? document.contents : document.getIn(inside, true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    return range?.[0] === undefined ? (inside.length === 0 ? path : at(inside.slice(0, -1))) : position(range[0]);
  };
  const result = schema.safeParse(document.toJS());
  if (result.success) return { path, data: result.data, at };
  // A mistyped key is also a missing one; the mistyped one says more.
  const issue = result.error.issues.find(({ code }) => code === 'unrecognized_keys') ?? result.error.issues[0];
  throw refuse(at(issue ? keyPath(issue) : []), issue ? describe(issue, schema) : '');
}

/** As checkFile, for files whose id must be their name. */
export function checkNamedFile<T extends { id: string }>(
  schema: z.ZodType<T>,
  path: string,
  text: string,
): CheckedFile<T> {
  const file = checkFile(schema, path, text);
  const name = path.replace(/^.*\//, '').replace(/\.ya?ml$/, '');
  if (file.data.id === name) return file;
  throw invalid(file.at(['id']), `id is „${file.data.id}”, maar het bestand heet „${name}”`, `Schrijf id: ${name}`);
}

export function invalid(
  at: string,
  what: string,
  hint = LEXICON_FILE.hint,
  { code, intro } = LEXICON_FILE,
): OntwarError {
  return new OntwarError(code, `${intro}: ${what}${what.endsWith('?') ? '' : '.'}`, hint, at);
}

type Issue = z.core.$ZodIssue;

function keyPath(issue: Issue): PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : [...issue.path];
}

function describe(issue: Issue, schema: z.ZodType): string {
  const where = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return `${where === '' ? 'het bestand' : where}: ${issue.message}`;
  const key = issue.keys[0] ?? '';
  const known = nearest(key, keysOf(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' })));
  return `onbekende sleutel „${key}”${known === null ? '' : `; bedoelde u „${known}”?`}`;
}

/** All property names that occur anywhere in a JSON Schema. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties' && typeof value === 'object' && value !== null
      ? [...Object.keys(value), ...keysOf(Object.values(value))]
      : keysOf(value),
  );
}
