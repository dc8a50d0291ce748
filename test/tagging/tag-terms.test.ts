/** Which of several matches becomes the use. */
import { describe, expect, it } from 'vitest';
import type { TermId } from '../../src/model/labels.js';
import { tagTerms } from '../../src/tagging/tag-terms.js';
import { formCue } from '../support/cues.js';

const match = (term: TermId, start: number, end: number) => formCue(term, { start, end });

describe('tagTerms', () => {
  const whole = match('eigen-regie', 0, 22);
  const part = match('eigen-kracht', 0, 5);
  const inside = match('eigen-kracht', 4, 10);
  const later = match('zelfredzaamheid', 30, 40);

  it.each([
    ['the longer of two that begin together', [part, whole], [whole]],
    ['the earlier of two that overlap', [inside, part], [part]],
    ['all that do not overlap, in order of the text', [later, whole], [whole, later]],
    ['the first of the lexicon when spans are equal', [whole, { ...whole, pattern: 7 }], [whole]],
  ])('keeps %s', (_, matches, uses) => {
    expect(tagTerms(matches)).toEqual(uses);
  });
});
