/** Attribution to others, and what looks like it but is the text's own. */
import { describe, expect, it } from 'vitest';
import { createGrammar } from '../../../src/lexicon/grammar.js';
import type { ConditionContext } from '../../../src/matching/conditions/index.js';
import { isAttributed } from '../../../src/matching/conditions/sentence-cue.js';
import { stemDutch } from '../../../src/matching/stem.js';
import { matcherOf } from '../../support/matcher.js';

const grammar = createGrammar({}, stemDutch);
const cut = grammar.pattern('bezuinigen');
const named = {
  attribution: grammar.pattern('volgens'),
  'no-attribution': grammar.pattern('volgens de wet'),
  negation: grammar.pattern('niet'),
  'no-negation': grammar.pattern('niet alleen'),
  wish: grammar.pattern('willen'),
  modal: grammar.pattern('moet'),
  coordination: grammar.pattern('en|of'),
};
const matcher = matcherOf(grammar);
const context: ConditionContext = { matcher, named };

function attributed(text: string): boolean[] {
  const reading = matcher.read(text, (whole) => [{ start: 0, end: whole.length }], []);
  return matcher.find(reading, cut).map((match) => isAttributed(reading, match, context));
}

describe('isAttributed', () => {
  it('holds when the sentence leaves it to others', () => {
    expect(attributed('Volgens de buren gaat de gemeente bezuinigen')).toEqual([true]);
  });
  it('does not hold for what the list of own statements covers', () => {
    expect(attributed('Volgens de wet moet de gemeente bezuinigen')).toEqual([false]);
  });
});
