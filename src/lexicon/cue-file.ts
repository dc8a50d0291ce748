/** One file of lexicon/frames, flags, senses or scope, as checked data: cues with patterns, conditions and examples that are run. */
import { z } from 'zod';
import { SCOPE_REASONS, SENSES, TERM_IDS } from '../model/labels.js';
import { Cite, readFile } from './term-file.js';

const Place = z.enum(['sentence', 'clause', 'passage', 'before', 'after', 'next', 'heading']);
const Bare = z.enum(['question', 'negation', 'quote', 'attribution', 'wish', 'modal']);
const ConditionText = z.union([Bare, z.partialRecord(Place, z.string())]);
export type ConditionText = z.infer<typeof ConditionText>;

const Examples = { hits: z.array(z.string()).min(2), misses: z.array(z.string()).min(2) };

const Cue = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  patterns: z.array(z.string()).min(1),
  all: z.array(ConditionText).default([]),
  any: z.array(ConditionText).default([]),
  none: z.array(ConditionText).default([]),
  role: z.enum(['motief', 'gevolg']).nullable().default(null),
  polarity: z.enum(['on', 'off']).default('on'),
  sense: z.enum(SENSES).nullable().default(null),
  rank: z.number().int().min(1).max(5).default(2),
  terms: z.array(z.enum(TERM_IDS)).default([...TERM_IDS]),
  within: z.enum(['match', 'clause', 'sentence', 'next', 'passage']).default('match'),
  reason: z.enum(SCOPE_REASONS).nullable().default(null),
  cite: z.array(Cite).optional(),
  ...Examples,
  'known-misses': z.array(z.string()).default([]),
});

const CueFile = z.strictObject({
  id: z.string(),
  label: z.string(),
  answers: z
    .enum(['v1', 'v2', 'opgelegd', 'opsomming', 'gelijkstelling', 'definitie', 'tip-2', 'tip-3', 'tip-4', 'tip-5'])
    .nullable()
    .default(null),
  explain: z.string(),
  cite: z.array(Cite).min(1),
  cues: z.array(Cue).min(1),
});
export type CueFile = z.infer<typeof CueFile>;

/** @throws OntwarError `lexicon-ongeldig`, naming the file and the key. */
export function readCueFile(path: string, text: string): CueFile {
  return readFile(CueFile, path, text);
}
