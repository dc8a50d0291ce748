/** About a citizen, or about something else. */
import { describe, expect, it } from 'vitest';
import { decideScope } from '../../src/tagging/decide-scope.js';
import { scopeCue } from '../support/cues.js';

describe('decideScope', () => {
  it.each([
    ['a citizen where nothing speaks against it', [], { scope: 'burger', reason: null }],
    ['something else with the reason of the cue', [scopeCue('eigennaam', 2)], { scope: 'buiten', reason: 'eigennaam' }],
    ['what the lowest rank says', [scopeCue('ander-domein', 3), scopeCue('instrument', 1)], { reason: 'instrument' }],
    [
      'a citizen where a cue of the same rank keeps it',
      [scopeCue('andere-actor', 2), scopeCue(null, 2)],
      { scope: 'burger' },
    ],
  ])('takes %s', (_, cues, decision) => {
    expect(decideScope(cues)).toMatchObject(decision);
  });
});
