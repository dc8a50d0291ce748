/** Coded passages and the guide → what the note as a whole says: the test questions, the five tips, the profile and findings. Pure. */
import type { Guide } from '../model/guide.js';
import type { Answer, Finding, Notice, Profile } from '../model/report.js';
import { answerQuestion } from './answer-question.js';
import { countProfile } from './count-profile.js';
import { type Coded, selectCounted } from './counted.js';
import { findAdvice } from './find-advice.js';
import { noticeText } from './notice-text.js';

export type { Coded } from './counted.js';

export interface Answers {
  /** Those most worth reading first. */
  readonly findings: readonly Finding[];
  /** v1, v2, tip-1 … tip-5. */
  readonly questions: readonly Answer[];
  readonly profiel: Profile;
  readonly notices: readonly Notice[];
}

export function answerQuestions(coded: Coded, guide: Guide): Answers {
  const counted = selectCounted(coded);
  return {
    findings: findAdvice(counted, guide),
    questions: guide.questions.map((question) => answerQuestion(question, counted, guide)),
    profiel: countProfile(counted),
    notices: noticeText(counted, guide.phrases),
  };
}
