/** The codebook's order of decision, and what counts as a shift. */
import { describe, expect, it } from 'vitest';
import { decideSense, isShift } from '../../src/meaning/decide-sense.js';
import { senseCue } from '../support/cues.js';

const USE = { start: 20, end: 30 };

describe('decideSense', () => {
  it.each([
    ['what the form says when no cue speaks', [], 'meedoen'],
    [
      'the complement above the verb',
      [senseCue('moeten', 2, { start: 15, end: 30 }), senseCue('kunnen', 1, { start: 20, end: 40 })],
      'kunnen',
    ],
    [
      'the nearest of equal cues',
      [senseCue('moeten', 5, { start: 0, end: 5 }), senseCue('bepalen', 5, { start: 31, end: 35 })],
      'bepalen',
    ],
    [
      'the longest of cues that both hold the use',
      [senseCue('kunnen', 2, { start: 18, end: 30 }), senseCue('mogen', 2, { start: 10, end: 30 })],
      'mogen',
    ],
  ])('takes %s', (_, cues, sense) => {
    expect(decideSense(USE, 'meedoen', cues).sense).toBe(sense);
  });
});

describe('isShift', () => {
  it.each([
    ['eigen-regie', 'meedoen', true],
    ['eigen-regie', 'bepalen', false],
    ['eigen-kracht', 'moeten', true],
    ['eigen-kracht', 'meedoen', false],
    ['zelfredzaamheid', 'onbepaald', false],
    ['eigen-verantwoordelijkheid', 'bepalen', true],
    ['eigen-verantwoordelijkheid', 'mogen', false],
  ] as const)('says of %s as %s: %s', (term, sense, shift) => {
    expect(isShift(term, sense, false)).toBe(shift);
    expect(isShift(term, sense, true)).toBe(false);
  });
});
