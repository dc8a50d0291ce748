/** Mistakes in a pattern are told, not guessed around. */
import { describe, expect, it } from 'vitest';
import { createGrammar } from '../../src/lexicon/grammar.js';

const grammar = () => createGrammar({ burger: ['inwoner'] }, (word) => word);

describe('createGrammar', () => {
  it.each([
    ['an unknown list', '@niemand doet', 'onbekende lijst @niemand'],
    ['an unknown term', '{kracht} van', 'onbekend begrip {kracht}'],
    ['a gap that is too wide', 'eerst …9 dan', 'hoogstens …6'],
    ['an empty alternative', 'pas|', 'leeg alternatief'],
    ['a bracket that stays open', 'pas (dan', 'niet gesloten'],
    ['a bracket that was never opened', 'pas) dan', 'zonder openen'],
  ])('refuses %s', (_, source, message) => {
    expect(() => grammar().pattern(source)).toThrow(message);
  });

  it('gives the same pattern text the same number', () => {
    const one = grammar();
    expect(one.pattern('eigen kracht')).toBe(one.pattern('eigen kracht'));
    expect(one.pattern('eigen regie')).not.toBe(one.pattern('eigen kracht'));
  });
});
