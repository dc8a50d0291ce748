/** How two lines of one passage join: ⏎ is the line end. */
import { describe, expect, it } from 'vitest';
import { type JoinRules, seamBetween } from '../../../src/text/assembly/seam.js';
import { language } from '../../support/language.js';

const rules: JoinRules = {
  words: () => new Set(['trimbos-instituut', 'zorgaanbieders', 'bbv-voorschriften']),
  initialisms: new Set(language.initialisms),
  conjunctions: new Set(language.hyphenConjunctions),
};

describe('seamBetween', () => {
  it.each([
    ['de eigen⏎regie', 'de eigen regie'],
    ['de zelfred-⏎zaamheid', 'de zelfredzaamheid'],
    ['de zelfred\u00ad⏎zaamheid', 'de zelfredzaamheid'],
    ['ZELFRED-⏎ZAAMHEID', 'ZELFREDZAAMHEID'],
    ['zorg-⏎en welzijnswerk', 'zorg- en welzijnswerk'],
    ['mantelzorgers-⏎of cliëntenraad', 'mantelzorgers- of cliëntenraad'],
    ['het Trimbos-⏎instituut', 'het Trimbos-instituut'],
    ['een WRR-⏎rapport', 'een WRR-rapport'],
    ['een Wmo-⏎voorziening', 'een Wmo-voorziening'],
    ['een pgb-⏎houder', 'een pgb-houder'],
    ['met Anne-⏎Marie', 'met Anne-Marie'],
    ['zorg-⏎aanbieders', 'zorgaanbieders'],
    ['een mede-⏎eigenaar', 'een mede-eigenaar'],
    ['van 2026-⏎2029', 'van 2026-2029'],
    ['ouders/⏎opvoeders', 'ouders/opvoeders'],
    ['dat kan –⏎en moet', 'dat kan – en moet'],
    ['bedragen: -⏎12', 'bedragen: - 12'],
  ])('joins „%s” as „%s”', (broken, joined) => {
    const [first = '', next = ''] = broken.split('⏎');
    const { drop, glue } = seamBetween(first, next, rules);
    expect(first.slice(0, first.length - drop) + glue + next).toBe(joined);
  });
});
