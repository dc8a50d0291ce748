/**
 * Lines of JSON in, coded passages out: what a coder with the codebook says of a passage, to hold beside what the analysis says.
 * The format is in fixtures/gold/README.md.
 */
import { z } from 'zod';
import { SCOPE_REASONS, SENSES, TERM_IDS } from '../model/labels.js';

const TestAnswer = z.enum(['ja', 'nee', 'aangehaald']);

const GoldUse = z.object({
  text: z.string(),
  /** Offsets in the passage in UTF-16 code units, end exclusive. */
  start: z.int().min(0),
  end: z.int(),
  term: z.enum(TERM_IDS),
  form: z.enum(['kern', 'omschrijving']),
  scope: z.enum(['burger', 'buiten']),
  reason: z.enum(SCOPE_REASONS).nullable(),
  sense: z.enum(SENSES).nullable(),
});

const GoldPassage = z.object({
  id: z.string(),
  /** Passages of one group come from one source. */
  group: z.int(),
  text: z.string(),
  uses: z.array(GoldUse),
  v1: TestAnswer,
  v2: TestAnswer,
  opgelegd: z.enum(['ja', 'nee']),
  samenval: z.enum(['geen', 'opsomming', 'gelijkstelling']),
  definitie: z.array(z.enum(TERM_IDS)),
});

export type GoldUse = z.infer<typeof GoldUse>;
export type GoldPassage = z.infer<typeof GoldPassage>;

/** A line that is no coded passage; `message` names the line and the key. */
export class GoldError extends Error {}

/** @throws GoldError at the first line that is not as the format says, or whose uses are not where they say they are. */
export function readGold(lines: string): GoldPassage[] {
  return lines
    .trim()
    .split('\n')
    .map((line, at) => readLine(line, at + 1));
}

function readLine(line: string, number: number): GoldPassage {
  const result = GoldPassage.safeParse(parse(line));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new GoldError(`line ${number}: ${issue?.path.join('.')}: ${issue?.message}`);
  }
  const astray = result.data.uses.find(({ text, start, end }) => result.data.text.slice(start, end) !== text);
  if (astray !== undefined) throw new GoldError(`line ${number}: ‘${astray.text}’ does not stand at ${astray.start}`);
  return result.data;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
