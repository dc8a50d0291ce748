/** The note gives occasion for something (`occasion`), and none of the rule's frames speaks of it anywhere. */
import type { Occasion } from '../../model/guide.js';
import type { CountedPassage } from '../counted.js';
import { basisOf, type Condition, hitIn } from './condition.js';

export const findAfwezig: Condition = ({ rule, counted, guide }) => {
  const spoken = counted.passages.some(({ signals }) =>
    signals.some(({ frame, polarity }) => rule.frames.includes(frame) && polarity === 'bevestigd'),
  );
  if (spoken || counted.words < guide.phrases.fewWords.below) return [];
  return counted.passages
    .filter((one) => OCCASION[rule.occasion](one))
    .map((one) => hitIn(one, '', { ...basis(one, rule.occasion), absence: true }));
};

const OCCASION: Readonly<Record<Occasion, (one: CountedPassage) => boolean>> = {
  begrip: ({ uses }) => uses.length > 0,
  'eigen-regie': ({ uses }) => uses.some(({ term }) => term === 'eigen-regie'),
  opgelegd: ({ passage }) => passage.opgelegd === 'ja',
  v1: ({ passage }) => passage.v1 === 'ja',
};

function basis(one: CountedPassage, occasion: Occasion) {
  if (occasion === 'begrip') return { uses: one.uses };
  if (occasion === 'eigen-regie') return { uses: one.uses.filter(({ term }) => term === 'eigen-regie') };
  return basisOf(one, occasion);
}
