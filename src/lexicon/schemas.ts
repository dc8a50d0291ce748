/** The JSON Schemas of the lexicon's files, for editors; made from the same zod schemas that check the files. */
import { z } from 'zod';
import { CueFile } from './cue-file.js';
import { AdviceFile, PhraseFile, QuestionFile } from './guide-file.js';
import { ListFile, TermFile } from './term-file.js';

const SCHEMAS = {
  term: TermFile,
  list: ListFile,
  cue: CueFile,
  question: QuestionFile,
  phrases: PhraseFile,
  advice: AdviceFile,
} as const;

/** File name without extension to JSON Schema. */
export function lexiconSchemas(): Record<string, unknown> {
  const entries = Object.entries(SCHEMAS).map(([name, schema]) => [
    name,
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  ]);
  return Object.fromEntries(entries);
}
