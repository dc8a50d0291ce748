/** What denies a match: negators in its clause, also in its gaps, but not the words that its pattern names. */
import { describe, expect, it } from 'vitest';
import { createGrammar } from '../../../src/lexicon/grammar.js';
import type { ConditionContext } from '../../../src/matching/conditions/index.js';
import { isNegated } from '../../../src/matching/conditions/negation.js';
import { stemDutch } from '../../../src/matching/stem.js';
import { matcherOf } from '../../support/matcher.js';

const grammar = createGrammar({}, stemDutch);
const rise = grammar.pattern('bijdrage …3 verhoogd');
const untenable = grammar.pattern('niet langer …2 houdbaar');
const named = {
  attribution: grammar.pattern('volgens'),
  'no-attribution': grammar.pattern('volgens de wet'),
  negation: grammar.pattern('niet|geen'),
  'no-negation': grammar.pattern('niet alleen'),
  wish: grammar.pattern('willen'),
  modal: grammar.pattern('moet'),
  coordination: grammar.pattern('en|of'),
};
const matcher = matcherOf(grammar);
const context: ConditionContext = { matcher, named };

function negated(pattern: number, text: string): boolean[] {
  const reading = matcher.read(text, (whole) => [{ start: 0, end: whole.length }], []);
  return matcher.find(reading, pattern).map((match) => isNegated(reading, match, context));
}

describe('isNegated', () => {
  it('sees a negator beside the match, in its clause only', () => {
    expect(negated(rise, 'Geen bijdrage wordt verhoogd')).toEqual([true]);
    expect(negated(rise, 'Dat is geen keuze, de bijdrage wordt verhoogd')).toEqual([false]);
  });
  it('sees a negator in a gap of the match', () => {
    expect(negated(rise, 'De bijdrage wordt niet verhoogd')).toEqual([true]);
  });
  it('leaves alone the negator that the pattern names', () => {
    expect(negated(untenable, 'De zorg is niet langer echt houdbaar')).toEqual([false]);
  });
  it('leaves alone what the list of harmless negations covers', () => {
    expect(negated(rise, 'De bijdrage wordt niet alleen verhoogd')).toEqual([false]);
  });
});
