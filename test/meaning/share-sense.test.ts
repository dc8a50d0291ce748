/** What governs one use of a row speaks of the others; what completes one does not. */
import { describe, expect, it } from 'vitest';
import { shareSenses } from '../../src/meaning/share-sense.js';
import type { Sense } from '../../src/model/labels.js';
import { senseCue } from '../support/cues.js';

const SPAN = { start: 0, end: 1 };
const TERM = 'eigen-kracht';
const named = { term: TERM, decision: { sense: 'onbepaald' as Sense, cue: null } } as const;

function decided(sense: Sense, rank: number) {
  return { term: TERM, decision: { sense, cue: senseCue(sense, rank, SPAN) } } as const;
}

describe('shareSenses', () => {
  it.each([
    ['a governing verb, forwards', [decided('moeten', 2), named], [[0, 1]], ['moeten', 'moeten']],
    [
      'a governing verb, backwards and on',
      [named, named, decided('mogen', 2)],
      [
        [0, 1],
        [1, 2],
      ],
      ['mogen', 'mogen', 'mogen'],
    ],
    ['a condition above context', [decided('moeten', 3), decided('meedoen', 5)], [[0, 1]], ['moeten', 'moeten']],
    ['no verb over a complement', [decided('moeten', 2), decided('kunnen', 1)], [[0, 1]], ['moeten', 'kunnen']],
    ['no complement', [decided('kunnen', 1), named], [[0, 1]], ['kunnen', 'onbepaald']],
    ['nothing outside a row', [decided('moeten', 2), named], [], ['moeten', 'onbepaald']],
  ] as const)('shares %s', (_, uses, joined, senses) => {
    expect(shareSenses(uses, joined).map(({ sense }) => sense)).toEqual(senses);
  });

  it('gives nothing to a term of which the rule does not speak', () => {
    const giver = decided('moeten', 2);
    const cue = { ...giver.decision.cue, rule: { ...giver.decision.cue.rule, terms: [TERM] as const } };
    const uses = [
      { term: TERM, decision: { ...giver.decision, cue } } as const,
      { ...named, term: 'eigen-regie' } as const,
    ];
    expect(shareSenses(uses, [[0, 1]]).map(({ sense }) => sense)).toEqual(['moeten', 'onbepaald']);
  });
});
