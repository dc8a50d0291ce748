/** Signals of one passage become labels, each with what it rests on. */
import { describe, expect, it } from 'vitest';
import { type LabelledSignal, labelPassage } from '../../src/framing/label-passage.js';
import type { Polarity, TermId } from '../../src/model/labels.js';
import type { AnswersTo } from '../../src/model/lexicon.js';

function signal(
  id: string,
  answers: AnswersTo,
  polarity: Polarity = 'bevestigd',
  defines: TermId[] = [],
): LabelledSignal {
  const span = { start: 0, end: 1 };
  return {
    signal: { id, frame: 'f', polarity, role: null, span, text: '', passage: 'p', entry: 'f/c' },
    answers,
    defines,
  };
}

describe('labelPassage', () => {
  it.each([
    ['nothing', [], { v1: 'nee', v2: 'nee', opgelegd: 'nee', samenval: 'geen', definitie: [], because: {} }],
    ['an asserted cutback', [signal('a', 'v2')], { v2: 'ja', because: { v2: ['a'] } }],
    ['a quoted one', [signal('a', 'v2', 'aangehaald')], { v2: 'aangehaald' }],
    [
      'a quoted and an asserted one',
      [signal('a', 'v2', 'aangehaald'), signal('b', 'v2')],
      { v2: 'ja', because: { v2: ['a', 'b'] } },
    ],
    ['a denied one', [signal('a', 'v2', 'ontkend')], { v2: 'nee' }],
    ['a duty that others speak of', [signal('a', 'opgelegd', 'aangehaald')], { opgelegd: 'nee', because: {} }],
    [
      'a list and an equation',
      [signal('a', 'opsomming'), signal('b', 'gelijkstelling')],
      { samenval: 'gelijkstelling', because: { samenval: ['b'] } },
    ],
    [
      'one term defined twice',
      [signal('a', 'definitie', 'bevestigd', ['eigen-regie']), signal('b', 'definitie', 'bevestigd', ['eigen-regie'])],
      { definitie: ['eigen-regie'] },
    ],
    ['a signal that answers no label', [signal('a', null)], { because: {} }],
  ])('labels %s', (_, signals, labels) => {
    expect(labelPassage(signals)).toMatchObject(labels);
  });
});
