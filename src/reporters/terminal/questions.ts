/** The two test questions with the passages that speak for and against, and the five tips. */
import type { QuestionId } from '../../model/labels.js';
import type { Answer, Passage } from '../../model/report.js';
import { QUESTION_LABELS } from '../labels.nl.js';
import { QUESTIONS } from '../messages.nl.js';
import { passageBlocks } from './passages.js';
import { BLANK, type Block, block, heading, piece } from './piece.js';
import type { View } from './view.js';

export function testQuestionBlocks(view: View): Block[] {
  const answers = view.report.questions.filter(({ question }) => question === 'v1' || question === 'v2');
  return [heading(QUESTIONS.title), ...answers.flatMap((answer) => [...answerBlocks(answer, view, 4), BLANK])];
}

export function tipBlocks(view: View): Block[] {
  const answers = view.report.questions.filter(({ question }) => question.startsWith('tip-'));
  return [heading(QUESTIONS.tips), ...answers.flatMap((answer) => [...answerBlocks(answer, view, 1), BLANK])];
}

function answerBlocks(answer: Answer, view: View, quotes: number): Block[] {
  const options = { indent: 2, quotes, because: (passage: Passage) => evidenceIds(answer, passage, view) };
  const counter = passageBlocks(answer.counter, view, { ...options, quotes: Math.min(quotes, 2) });
  return [
    block(
      0,
      piece(QUESTION_LABELS[answer.question], 'strong'),
      piece(` · ${QUESTIONS.answers[answer.answer]}`, 'strong'),
    ),
    ...explanationBlocks(answer),
    ...passageBlocks(answer.passages, view, options),
    ...(counter.length === 0 ? [] : [block(2, piece(QUESTIONS.counter, 'strong')), ...counter]),
  ];
}

/** An explanation begins with its question. */
function explanationBlocks({ explanation }: Answer): Block[] {
  const end = explanation.indexOf('? ') + 1;
  const parts = [explanation.slice(0, end), explanation.slice(end).trim()];
  return parts.filter((part) => part !== '').map((part) => block(2, part));
}

/** Frames (file names in lexicon/frames) whose words answer a tip. */
const FRAMES_OF_TIPS: Partial<Record<QuestionId, readonly string[]>> = {
  'tip-2': ['doelgroep'],
  'tip-3': ['initiatieven'],
  'tip-4': ['gemeente-doet'],
  'tip-5': ['gesloten-deuren', 'open-deuren'],
};

/** A label keeps what it rests on; for the tips the frame of a signal tells. */
export function evidenceIds({ question }: Answer, passage: Passage, { report }: View): readonly string[] {
  const own = passage.because[question === 'tip-1' ? 'definitie' : question];
  if (own !== undefined) return own;
  const frames = FRAMES_OF_TIPS[question] ?? [];
  return report.signals
    .filter(({ frame, passage: at }) => at === passage.id && frames.includes(frame))
    .map(({ id }) => id);
}
