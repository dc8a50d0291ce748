/** An answer and one of its passages in; the ids of the words in it that the answer rests on out. */
import type { QuestionId } from '../model/labels.js';
import type { Answer, Passage } from '../model/report.js';
import type { View } from './view.js';

/** An explanation begins with its question; empty where it does not. */
export function splitExplanation({ explanation }: Answer): readonly [question: string, answer: string] {
  const end = explanation.indexOf('? ') + 1;
  return [explanation.slice(0, end), explanation.slice(end).trim()];
}

/** Frames (file names in lexicon/frames) whose words answer a tip. */
const FRAMES_OF_TIPS: Partial<Record<QuestionId, readonly string[]>> = {
  'tip-2': ['doelgroep'],
  'tip-3': ['initiatieven'],
  'tip-4': ['gemeente-doet'],
  'tip-5': ['gesloten-deuren', 'open-deuren'],
};

/** A label keeps what it rests on; for the tips the frame of a signal tells. */
export function evidenceIds({ question }: Answer, passage: Passage, view: View): readonly string[] {
  const own = passage.because[question === 'tip-1' ? 'definitie' : question];
  if (own !== undefined) return own;
  const frames = FRAMES_OF_TIPS[question] ?? [];
  return view
    .signalsIn(passage)
    .filter(({ frame }) => frames.includes(frame))
    .map(({ id }) => id);
}
