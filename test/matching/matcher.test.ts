/** A passage read once, then again with its uses. */
import { describe, expect, it } from 'vitest';
import { createGrammar } from '../../src/lexicon/grammar.js';
import { clausesOf, withUses } from '../../src/matching/reading.js';
import { stemDutch } from '../../src/matching/stem.js';
import { matcherOf } from '../support/matcher.js';

const grammar = createGrammar({}, stemDutch);
const ladder = grammar.pattern('beroep op (de) {eigen-kracht} van');
const nearby = grammar.pattern('beroep …2 {eigen-kracht}');
const matcher = matcherOf(grammar, ['omdat', 'als']);
const TEXT = 'Wij doen een beroep op de eigen kracht van mensen als het moet.';

describe('createMatcher', () => {
  const reading = matcher.read(TEXT, (whole) => [{ start: 0, end: whole.length }], []);

  it('finds no pattern with a use before the uses are known', () => {
    expect(matcher.find(reading, ladder)).toEqual([]);
  });
  it('takes a use as one step once it is known', () => {
    const known = withUses(reading, [{ term: 'eigen-kracht', from: 6, to: 8, sense: 'onbepaald' }]);
    expect(matcher.find(known, ladder)).toMatchObject([{ from: 3, to: 9 }]);
  });
  it('does not reach a use in the next sentence', () => {
    const text = 'Wij doen een beroep op de. Eigen kracht van mensen.';
    const sentences = [
      { start: 0, end: 26 },
      { start: 27, end: text.length },
    ];
    const known = withUses(
      matcher.read(text, () => sentences, []),
      [{ term: 'eigen-kracht', from: 7, to: 9, sense: 'onbepaald' }],
    );
    expect(matcher.find(known, nearby)).toEqual([]);
  });
  it('does not take another term for it', () => {
    const other = withUses(reading, [{ term: 'eigen-regie', from: 6, to: 8, sense: 'onbepaald' }]);
    expect(matcher.find(other, ladder)).toEqual([]);
  });
  it('opens a clause at a word of the lexicon', () => {
    expect(clausesOf(reading).at(0)).toBe(0);
    expect(clausesOf(reading).at(-1)).toBe(1);
  });
});
