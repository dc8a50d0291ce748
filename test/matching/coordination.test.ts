/** Uses in one row: neighbours with nothing but joining words between them. */
import { expect, it } from 'vitest';
import { createGrammar } from '../../src/lexicon/grammar.js';
import { joinedUses } from '../../src/matching/coordination.js';
import { withUses } from '../../src/matching/reading.js';
import { stemDutch } from '../../src/matching/stem.js';
import { plainReading } from '../support/mark.js';
import { matcherOf } from '../support/matcher.js';

const grammar = createGrammar({}, stemDutch);
const joiners = grammar.pattern('en|, (op) (hun)');
const matcher = matcherOf(grammar);

/** Every token *x* is a use. */
function joined(text: string) {
  const reading = plainReading(grammar, text);
  const uses = [...text.matchAll(/x/g)].map(({ index }) => {
    const from = reading.tokens.starts.indexOf(index);
    return { term: 'eigen-kracht' as const, sense: null, from, to: from + 1 };
  });
  return joinedUses(withUses(reading, uses), matcher, joiners);
}

it.each([
  ['op x en op hun x', [[0, 1]]],
  [
    'x, x en x',
    [
      [0, 1],
      [1, 2],
    ],
  ],
  ['x en samen x', []],
  ['x', []],
])('%s', (text, pairs) => {
  expect(joined(text)).toEqual(pairs);
});
