/** Which of several matches becomes the use. */
import { describe, expect, it } from 'vitest';
import type { TermId } from '../../src/model/labels.js';
import { type FormMatch, tagTerms } from '../../src/tagging/tag-terms.js';

const match = (term: TermId, start: number, end: number): FormMatch => ({
  entry: term,
  term,
  form: 'kern',
  sense: 'onbepaald',
  span: { start, end },
});

describe('tagTerms', () => {
  it('keeps matches that stand apart, in order of the text', () => {
    const uses = tagTerms([match('eigen-regie', 20, 31), match('eigen-kracht', 0, 12)]);
    expect(uses.map((use) => use.term)).toEqual(['eigen-kracht', 'eigen-regie']);
  });
  it('prefers the longer of two that begin together', () => {
    expect(tagTerms([match('eigen-kracht', 0, 5), match('eigen-regie', 0, 9)]).map((use) => use.term)).toEqual([
      'eigen-regie',
    ]);
  });
  it('prefers the first of two that overlap', () => {
    expect(tagTerms([match('eigen-kracht', 3, 20), match('eigen-regie', 0, 9)]).map((use) => use.term)).toEqual([
      'eigen-regie',
    ]);
  });
  it('keeps both where one ends and the next begins', () => {
    expect(tagTerms([match('eigen-kracht', 0, 5), match('eigen-regie', 5, 9)])).toHaveLength(2);
  });
  it('follows the order of the lexicon where spans are the same', () => {
    expect(tagTerms([match('zelfredzaamheid', 0, 5), match('eigen-kracht', 0, 5)])[0]?.term).toBe('zelfredzaamheid');
  });
});
