/** The two test questions with the passages that speak for and against, and the five tips. */
import type { Answer, Passage } from '../../model/report.js';
import { evidenceIds, splitExplanation } from '../evidence-of-answer.js';
import { QUESTION_LABELS } from '../labels.nl.js';
import { QUESTIONS } from '../messages.nl.js';
import type { View } from '../view.js';
import { passageBlocks } from './passages.js';
import { BLANK, type Block, block, heading, piece } from './piece.js';

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
    ...splitExplanation(answer)
      .filter((part) => part !== '')
      .map((part) => block(2, part)),
    ...passageBlocks(answer.passages, view, options),
    ...(counter.length === 0 ? [] : [block(2, piece(QUESTIONS.counter, 'strong')), ...counter]),
  ];
}
