/** Files of lexicon/questions and lexicon/advice, as text → checked data for answers and findings. Unknown keys and unknown slots are errors. */
import { z } from 'zod';
import { OntwarError } from '../model/error.js';
import {
  type AdviceRule,
  type GuideData,
  OCCASIONS,
  type Phrases,
  type QuestionText,
  RULE_CONDITIONS,
} from '../model/guide.js';
import { checkNamedFile } from './read-file.js';
import { Cite } from './term-file.js';

/** Slots that sentences of questions and advice may hold: `{term}`; what stands between `[` and `]` goes when a slot in it is empty. */
export const SLOTS = [
  'term',
  'termen',
  'kern',
  'kernvraag',
  'betekenis',
  'betekenissen',
  'woorden',
  'bewijs',
  'plekken',
  'ongelezen',
  'genoemd',
  'niet-genoemd',
  'tegen',
  'aantal',
  'paginas',
  'totaal',
  'rest',
] as const;

const Sentence = z
  .string()
  .min(1)
  .superRefine((text, context) => {
    for (const [, slot] of text.matchAll(/\{([^}]*)\}/g))
      if (!SLOTS.some((known) => known === slot))
        context.addIssue({ code: 'custom', message: `onbekende invulplek {${slot}}; bekend zijn ${SLOTS.join(', ')}` });
  });
const Id = z.string().regex(/^[a-z0-9-]+$/);
const Standing = z.enum(['vastgesteld', 'aanwijzing', 'zelf-beoordelen']);

export const QuestionFile = z.strictObject({
  id: z.enum(['v1', 'v2', 'tip-1', 'tip-2', 'tip-3', 'tip-4', 'tip-5']),
  label: z.string(),
  question: z.string(),
  frames: z.array(Id).default([]),
  'counter-frames': z.array(Id).default([]),
  near: z.enum(['begrip']).nullable().default(null),
  found: Sentence,
  nothing: Sentence,
  counter: Sentence,
  cite: z.array(Cite).min(1),
});

const AdviceText = z.strictObject({
  kind: z.string().default(''),
  standing: Standing,
  weight: z.number().int().min(0).max(100),
  message: Sentence,
  question: Sentence,
});

export const AdviceFile = z.strictObject({
  id: Id,
  label: z.string(),
  explain: z.string(),
  cite: z.array(Cite).min(1),
  law: z
    .array(z.strictObject({ source: z.string(), at: z.string(), says: z.string() }))
    .default([])
    .describe('What a law says that a council can point at; only what was checked against the article'),
  when: z.enum(RULE_CONDITIONS),
  frames: z.array(Id).default([]),
  role: z.enum(['motief', 'gevolg']).nullable().default(null),
  needs: z.enum(['v1', 'v2']).nullable().default(null),
  occasion: z.enum(OCCASIONS).default('begrip'),
  texts: z.array(AdviceText).min(1),
});

export const PhraseFile = z.strictObject({
  id: Id,
  label: z.string(),
  cite: z.array(Cite).min(1),
  and: z.string(),
  more: Sentence,
  page: Sentence,
  'one-place': Sentence,
  places: Sentence,
  'all-read': Sentence,
  'partly-read': Sentence,
  'set-apart': Sentence,
  'cannot-tell': Sentence,
  'absence-unread': Sentence,
  'few-words': z.strictObject({ below: z.number().int().min(1), message: Sentence, hint: z.string() }),
  'no-terms': z.strictObject({ message: z.string(), hint: z.string() }),
  'only-apart': z.strictObject({ message: z.string(), hint: z.string() }),
  senses: z.strictObject({
    bepalen: z.string(),
    kunnen: z.string(),
    meedoen: z.string(),
    moeten: z.string(),
    mogen: z.string(),
    onbepaald: z.string(),
  }),
});

/** @throws OntwarError `lexicon-ongeldig`, naming the file and the key. */
export function readQuestionFile(path: string, text: string): QuestionText {
  const { 'counter-frames': counterFrames, ...rest } = checkNamedFile(QuestionFile, path, text).data;
  return { ...rest, counterFrames };
}

/** @throws OntwarError `lexicon-ongeldig`, naming the file and the key. */
export function readAdviceFile(path: string, text: string): AdviceRule {
  return checkNamedFile(AdviceFile, path, text).data;
}

/** @throws OntwarError `lexicon-ongeldig`, naming the file and the key. */
export function readPhraseFile(path: string, text: string): Phrases {
  const file = checkNamedFile(PhraseFile, path, text).data;
  return {
    and: file.and,
    more: file.more,
    page: file.page,
    onePlace: file['one-place'],
    places: file.places,
    allRead: file['all-read'],
    partlyRead: file['partly-read'],
    setApart: file['set-apart'],
    cannotTell: file['cannot-tell'],
    absenceUnread: file['absence-unread'],
    fewWords: file['few-words'],
    noTerms: file['no-terms'],
    onlyApart: file['only-apart'],
    senses: file.senses,
  };
}

const PHRASES = /(^|\/)questions\/zinnen\.ya?ml$/;
const ADVICE = /(^|\/)advice\/[^/]+$/;

/** Takes every file of lexicon/questions and lexicon/advice; the order of files does not matter. */
export function compileGuide(files: readonly { readonly path: string; readonly text: string }[]): GuideData {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const phrases = sorted.find(({ path }) => PHRASES.test(path));
  if (!phrases)
    throw new OntwarError(
      'lexicon-ongeldig',
      'Het lexicon mist de zinnen waarmee antwoorden worden gemaakt.',
      'Zet questions/zinnen.yaml terug.',
    );
  return {
    questions: orderQuestions(
      sorted
        .filter(({ path }) => !ADVICE.test(path) && !PHRASES.test(path))
        .map(({ path, text }) => readQuestionFile(path, text)),
    ),
    rules: sorted.filter(({ path }) => ADVICE.test(path)).map(({ path, text }) => readAdviceFile(path, text)),
    phrases: readPhraseFile(phrases.path, phrases.text),
  };
}

/** The two test questions before the tips. */
function orderQuestions(questions: readonly QuestionText[]): QuestionText[] {
  const tips = questions.filter(({ id }) => id.startsWith('tip'));
  return [...questions.filter(({ id }) => !id.startsWith('tip')), ...tips];
}
