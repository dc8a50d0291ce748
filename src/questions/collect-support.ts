/** One question and the counted passages → the passages that support a yes, those that speak against it, and words to show. */
import type { Guide, QuestionText } from '../model/guide.js';
import type { Zone } from '../model/labels.js';
import type { Passage } from '../model/report.js';
import type { Counted, CountedPassage } from './counted.js';
import { joinAnd, type Slots } from './sentences.js';

export interface Support {
  readonly passages: readonly Passage[];
  readonly counter: readonly Passage[];
  readonly words: readonly string[];
  readonly slots: Slots;
}

export function collectSupport(question: QuestionText, counted: Counted, guide: Guide): Support {
  if (question.id === 'v1' || question.id === 'v2') return fromLabel(question.id, counted, guide);
  return question.id === 'tip-1' ? fromDefinitions(counted, guide) : fromFrames(question, counted);
}

/** The test questions: a passage's own label decides; wording that is denied or quoted speaks against. */
function fromLabel(label: 'v1' | 'v2', { passages }: Counted, guide: Guide): Support {
  const frames = new Set(guide.frames.filter(({ answers }) => answers === label).map(({ id }) => id));
  const denied = ({ signals }: CountedPassage) =>
    signals.some(({ frame, polarity }) => frames.has(frame) && polarity !== 'bevestigd');
  const counter = passages.filter((one) => one.passage[label] === 'aangehaald' || denied(one));
  return {
    passages: passages.map(({ passage }) => passage).filter((passage) => passage[label] === 'ja'),
    counter: counter.map(({ passage }) => passage),
    words: [],
    slots: {},
  };
}

/** Tip 1: is each term that the note uses said to mean something? A definition in quoted text is none of the note's own. */
/** A definition in a table of contents or running head is no more than a title. */
const QUOTED: readonly Zone[] = ['citaat', 'wettekst'];

function fromDefinitions({ passages, apart }: Counted, guide: Guide): Support {
  const used = new Set(passages.flatMap(({ uses }) => uses.map(({ term }) => term)));
  const defining = passages.map(({ passage }) => passage).filter(({ definitie }) => definitie.length > 0);
  const defined = new Set(defining.flatMap(({ definitie }) => definitie));
  const labels = (wanted: (id: (typeof guide.terms)[number]['id']) => boolean) =>
    joinAnd(
      guide.terms.filter(({ id }) => wanted(id)).map(({ label }) => label),
      guide.phrases,
    );
  return {
    passages: defining,
    counter: apart.filter(({ zone, definitie }) => QUOTED.includes(zone) && definitie.length > 0),
    words: [],
    slots: {
      genoemd: labels((id) => defined.has(id)),
      'niet-genoemd': labels((id) => used.has(id) && !defined.has(id)),
    },
  };
}

/** Tips 2 to 5: frames that look for the thing itself. */
function fromFrames({ frames, counterFrames, near }: QuestionText, { passages }: Counted): Support {
  const asserted = (near === 'begrip' ? besideUses(passages) : passages).map((one) => ({
    passage: one.passage,
    signals: one.signals.filter(({ frame, polarity }) => frames.includes(frame) && polarity === 'bevestigd'),
  }));
  const found = asserted.filter(({ signals }) => signals.length > 0);
  const against = passages.filter(({ signals }) =>
    signals.some(({ frame, polarity }) =>
      frames.includes(frame) ? polarity !== 'bevestigd' : counterFrames.includes(frame) && polarity === 'bevestigd',
    ),
  );
  return {
    passages: found.map(({ passage }) => passage),
    counter: against.map(({ passage }) => passage),
    words: found.flatMap(({ signals }) => signals.map(({ text }) => text)),
    slots: {},
  };
}

function besideUses(passages: readonly CountedPassage[]): CountedPassage[] {
  const sections = new Set(passages.filter(({ uses }) => uses.length > 0).map(({ passage }) => passage.section));
  return passages.filter(
    ({ passage, uses }) => uses.length > 0 || (passage.section !== null && sections.has(passage.section)),
  );
}
