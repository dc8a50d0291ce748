/** One file of lexicon/frames, flags, senses or scope, as checked data: cues with patterns, conditions and examples that are run. */
import { z } from 'zod';
import { SCOPE_REASONS, SENSES, TERM_IDS } from '../model/labels.js';
import { REACHES, TURNINGS } from '../model/lexicon.js';
import { ConditionText, Id } from './condition-text.js';
import { type CheckedFile, checkNamedFile } from './read-file.js';
import { Cite } from './term-file.js';

const Examples = z.array(z.string());

export const CueText = z.strictObject({
  id: Id,
  patterns: Examples.min(1),
  all: z.array(ConditionText).default([]),
  any: z.array(ConditionText).default([]),
  none: z.array(ConditionText).default([]),
  role: z.enum(['motief', 'gevolg']).nullable().default(null),
  polarity: z.enum(TURNINGS).default('on'),
  sense: z.enum(SENSES).nullable().default(null),
  rank: z.number().int().min(1).max(5).default(2),
  terms: z.array(z.enum(TERM_IDS)).default([...TERM_IDS]),
  within: z.enum(REACHES).default('match'),
  reason: z.enum(SCOPE_REASONS).nullable().default(null),
  cite: z.array(Cite).optional(),
  hits: Examples.min(2),
  misses: Examples.min(2),
  'known-misses': Examples.default([]),
});
export type CueText = z.infer<typeof CueText>;

export const CueFile = z.strictObject({
  id: Id,
  label: z.string(),
  answers: z
    .enum(['v1', 'v2', 'opgelegd', 'opsomming', 'gelijkstelling', 'definitie', 'tip-2', 'tip-3', 'tip-4', 'tip-5'])
    .nullable()
    .default(null),
  explain: z.string(),
  cite: z.array(Cite).min(1),
  cues: z.array(CueText).min(1),
});
export type CueFile = z.infer<typeof CueFile>;

/** @throws OntwarError `lexicon-ongeldig`, naming file, line and key. */
export function readCueFile(path: string, text: string): CheckedFile<CueFile> {
  return checkNamedFile(CueFile, path, text);
}
