/** Small hand-made notes for the tests of questions: passages with labels, uses and signals; and the guide that ships with the project. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { compileGuide } from '../../src/lexicon/guide-file.js';
import type { Block } from '../../src/model/document.js';
import type { Guide } from '../../src/model/guide.js';
import type { Sense, TermId } from '../../src/model/labels.js';
import type { Passage, Signal, TermUse, UnreadReason } from '../../src/model/report.js';
import type { Coded } from '../../src/questions/answer-questions.js';

const read = (path: string) => readFileSync(path, 'utf8');
const inFolder = (folder: string) =>
  readdirSync(`lexicon/${folder}`).map((name) => ({
    path: `lexicon/${folder}/${name}`,
    text: read(`lexicon/${folder}/${name}`),
  }));

export const guide: Guide = {
  ...compileGuide([...inFolder('questions'), ...inFolder('advice')]),
  terms: inFolder('terms').map(({ text }) => parse(text)),
  frames: [
    { id: 'emancipatie', label: 'emancipatie', answers: 'v1', explain: '' },
    { id: 'bezuiniging', label: 'bezuiniging', answers: 'v2', explain: '' },
  ],
  sources: parse(read('lexicon/sources.yaml')),
};

export interface UseDraft {
  readonly term: TermId;
  readonly sense?: Sense;
  readonly shift?: boolean;
  readonly scope?: TermUse['scope'];
  readonly form?: TermUse['form'];
  readonly text?: string;
  readonly proof?: string;
}

export interface SignalDraft {
  readonly entry: string;
  readonly role?: Signal['role'];
  readonly polarity?: Signal['polarity'];
  readonly text?: string;
  /** Labels of the passage that rest on it. */
  readonly because?: readonly string[];
}

export type PassageDraft = Partial<Omit<Passage, 'because'>> & {
  readonly uses?: readonly UseDraft[];
  readonly signals?: readonly SignalDraft[];
};

/** Each passage is a hundred characters of the text, one to a page. */
export function note(
  drafts: readonly PassageDraft[],
  { unread = [], words = 200 }: { unread?: readonly number[]; words?: number } = {},
): Coded {
  const built = drafts.map((draft, at) => build(draft, at));
  const pages = drafts.length + unread.length;
  return {
    document: {
      text: 'woord '.repeat(words),
      format: 'txt',
      title: null,
      pages: [],
      blocks: built.map(({ passage }) => asBlock(passage)),
      origins: [],
      health: {
        pages,
        read: drafts.length,
        unread: unread.map((page) => ({ page, reason: 'geen-tekstlaag' satisfies UnreadReason })),
        ocr: [],
        language: 'nl',
      },
      notices: [],
    },
    passages: built.map(({ passage }) => passage),
    uses: built.flatMap(({ uses }) => uses),
    signals: built.flatMap(({ signals }) => signals),
  };
}

function asBlock({ span, zone, page, pageLabel, section }: Passage): Block {
  return { span, zone, page, pageLabel, section, headings: [] };
}

function build({ uses = [], signals = [], ...rest }: PassageDraft, at: number) {
  const id = rest.id ?? `p${at + 1}`;
  const span = { start: at * 100, end: at * 100 + 99 };
  const part = (index: number) => ({ start: span.start + index * 10, end: span.start + index * 10 + 9 });
  const because: Record<string, string[]> = {};
  const asked = signals.map((draft, index): Signal => {
    const { entry, role = null, polarity = 'bevestigd', text = entry } = draft;
    const signal = `${id}-s${index}`;
    for (const label of draft.because ?? []) because[label] = [...(because[label] ?? []), signal];
    const frame = entry.slice(0, entry.indexOf('/'));
    return { id: signal, frame, polarity, role, span: part(index), text, passage: id, entry };
  });
  const passage: Passage = {
    ...{ text: '', page: at + 1, pageLabel: String(at + 1), section: null, zone: 'tekst' },
    ...{ v1: 'nee', v2: 'nee', opgelegd: 'nee', samenval: 'geen', definitie: [] },
    ...rest,
    ...{ id, span, because },
  };
  return {
    passage,
    signals: asked,
    uses: uses.map((draft, index) => buildUse(draft, { id, index, span: part(index) })),
  };
}

function buildUse(draft: UseDraft, at: { id: string; index: number; span: TermUse['span'] }): TermUse {
  const { term, sense = 'onbepaald', shift = false, scope = 'burger', form = 'kern' } = draft;
  const { text = term.replace('-', ' '), proof } = draft;
  const { span } = at;
  const entry = `${term}/kern`;
  return {
    ...{ term, form, scope, shift, span, text, entry },
    id: `${at.id}-u${at.index}`,
    reason: scope === 'buiten' ? 'andere-actor' : null,
    sense: scope === 'burger' ? sense : null,
    passage: at.id,
    page: 1,
    evidence: [
      { entry, span, text, conditions: [] },
      ...(proof ? [{ entry: `${sense}/cue`, span, text: proof, conditions: [] }] : []),
    ],
  };
}
