/** lexicon/reliability.json, which `npm run bench -- score … --write` makes → what reports say about how far to trust them. */
import { z } from 'zod';
import { MEASURED, type Reliability } from '../model/reliability.js';
import { checkFile } from './read-file.js';
import { basisSentence, reliabilitySentence } from './reliability.nl.js';

/** Beside lexicon.yaml; a lexicon without it was not measured. */
export const RELIABILITY_FILE = 'reliability.json';

const Count = z.int().min(0);
const Percent = Count.max(100);

const LabelFigures = z
  .strictObject({
    precision: Percent,
    recall: Percent.nullable(),
    right: Count,
    extra: Count,
    missed: Count.nullable(),
  })
  .refine(({ precision, right, extra }) => precision === percentOf(right, right + extra), {
    error: 'precision is niet het percentage right van right en extra',
  })
  .refine(({ recall, right, missed }) => recall === (missed === null ? null : percentOf(right, right + missed)), {
    error: 'recall is niet het percentage right van right en missed',
  });

const ReliabilityFile = z.strictObject({
  set: z.string().min(1),
  passages: Count.min(1),
  // Figures on passages that the lexicon was learned from flatter; they must not reach a reader.
  seen: z.literal(false),
  date: z.iso.date(),
  lexicon: z.string().regex(/^[0-9a-f]{64}$/, 'geen sha256'),
  labels: z.partialRecord(z.enum(MEASURED), LabelFigures),
});

/** @throws OntwarError `lexicon-ongeldig`, naming file, line and key. */
export function readReliabilityFile(path: string, text: string): Reliability {
  const { labels, ...measured } = checkFile(ReliabilityFile, path, text).data;
  return {
    ...measured,
    basis: basisSentence(measured.passages, measured.set, measured.date),
    labels: MEASURED.flatMap((label) => {
      const counts = labels[label];
      return counts === undefined ? [] : [{ label, ...counts, sentence: reliabilitySentence(label, counts) }];
    }),
  };
}

function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole);
}
