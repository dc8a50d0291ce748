/** Which colour and line words get. Each kind has a line of its own, for those who see no colours; the legend names them all. */
import type { MarkStyle } from '../../model/annotation.js';
import type { AnswersTo } from '../../model/lexicon.js';
import type { TermUse } from '../../model/report.js';

const USE: MarkStyle = { fill: [1, 0.91, 0.35], line: 'geen' };
const SHIFT: MarkStyle = { fill: [1, 0.72, 0.36], line: 'vol' };
/** Also for what a person has rejected. */
export const SET_ASIDE: MarkStyle = { fill: [0.87, 0.87, 0.87], line: 'puntjes' };
const PARTICIPATION: MarkStyle = { fill: [0.71, 0.92, 0.66], line: 'streepjes' };
const CUTBACKS: MarkStyle = { fill: [0.67, 0.84, 1], line: 'dubbel' };
const OTHER: MarkStyle = { fill: [0.87, 0.79, 0.98], line: 'puntjes' };

export function styleOfUse({ scope, shift }: TermUse): MarkStyle {
  if (scope === 'buiten') return SET_ASIDE;
  return shift ? SHIFT : USE;
}

/** By the question that signals of the frame answer. */
export function styleOfSignal(answers: AnswersTo): MarkStyle {
  if (answers === 'v1') return PARTICIPATION;
  return answers === 'v2' ? CUTBACKS : OTHER;
}
