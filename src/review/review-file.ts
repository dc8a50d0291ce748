/** What stands in a review file: what a person thinks of each use and finding of one note. Keys are Dutch: people write it. */
import { z } from 'zod';
import { SENSES, TERM_IDS } from '../model/labels.js';

/** A use about something other than citizens has no sense. */
const SenseOrOutside = z.enum([...SENSES, 'buiten']);

/** What people leave open is null in YAML. */
const open = <T extends z.ZodType>(schema: T) => schema.nullish().transform((value) => value ?? null);

const judged = {
  /** Null: not judged yet. */
  oordeel: open(z.enum(['akkoord', 'afgewezen', 'gewijzigd'])),
  reden: open(z.string()),
  door: open(z.string()),
};

/** A use, known again by its words and the words around it. */
const UseEntry = z
  .strictObject({
    woorden: z.string().min(1),
    voor: z.string(),
    na: z.string(),
    bladzijde: z.int().min(1),
    /** Which one, where a page has the same words with the same words around them more than once; from 1. */
    keer: z.int().min(1).optional(),
    /** What the program made of it. */
    begrip: z.enum(TERM_IDS),
    betekenis: SenseOrOutside,
    ...judged,
    /** For `gewijzigd`: what it is. */
    wordt: open(SenseOrOutside),
  })
  .refine(({ oordeel, wordt }) => oordeel !== 'gewijzigd' || wordt !== null, {
    path: ['wordt'],
    error: 'bij gewijzigd hoort achter wordt wat het volgens u is',
  })
  .refine(({ oordeel, wordt }) => oordeel === 'gewijzigd' || wordt === null, {
    path: ['oordeel'],
    error: 'achter wordt staat iets, dus hoort hier gewijzigd',
  });

const FindingEntry = z.strictObject({
  /** Id of the finding. */
  bevinding: z.string().min(1),
  ...judged,
  oordeel: open(z.enum(['akkoord', 'afgewezen'])),
});

export const ReviewFile = z.strictObject({
  schema: z.literal(1),
  /** Path and hash of the note that was judged. */
  nota: z.string(),
  sha256: z.string(),
  /** Name of the reviewer, for entries without a name of their own. */
  door: open(z.string()),
  gebruik: z.array(UseEntry),
  bevindingen: z.array(FindingEntry),
});

export type ReviewFile = z.infer<typeof ReviewFile>;
export type UseEntry = z.infer<typeof UseEntry>;
export type FindingEntry = z.infer<typeof FindingEntry>;
