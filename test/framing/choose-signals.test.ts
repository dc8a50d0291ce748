/** Which of overlapping cues of one frame are reported. */
import { describe, expect, it } from 'vitest';
import { chooseSignals } from '../../src/framing/choose-signals.js';
import { frameCue } from '../support/cues.js';

describe('chooseSignals', () => {
  const long = frameCue('toegang', { start: 0, end: 20 }, 'bevestigd');
  it.each([
    ['the longer of two that say the same', [frameCue('toegang', { start: 5, end: 10 }, 'bevestigd'), long], 1],
    ['both when one is denied', [frameCue('toegang', { start: 5, end: 10 }, 'ontkend'), long], 2],
    ['both when one names the motive', [frameCue('toegang', { start: 5, end: 10 }, 'bevestigd', 'motief'), long], 2],
    ['both when the frames differ', [frameCue('terugtred', { start: 5, end: 10 }, 'bevestigd'), long], 2],
  ])('keeps %s', (_, cues, count) => {
    expect(chooseSignals(cues)).toHaveLength(count);
  });
});
