/** A score becomes the figures that a lexicon carries, and those are what its reader accepts. */
import { describe, expect, it } from 'vitest';
import { reliabilityFigures } from '../../src/agreement/reliability-figures.js';
import { scorePassages } from '../../src/agreement/score.js';
import { type Event, NOTHING, tallyEvents } from '../../src/agreement/tally.js';
import { readReliabilityFile } from '../../src/lexicon/reliability-file.js';

const chosen = (choice: 'sense' | 'v2' | 'samenval', want: string, got: string): Event => ({ choice, want, got });
const events: Event[] = [
  { search: 'uses', outcome: 'right' },
  { search: 'uses', outcome: 'missed' },
  chosen('sense', 'moeten', 'moeten'),
  chosen('sense', 'moeten', 'kunnen'),
  chosen('sense', 'onbepaald', 'onbepaald'),
  chosen('v2', 'ja', 'ja'),
  chosen('v2', 'nee', 'ja'),
  chosen('samenval', 'opsomming', 'gelijkstelling'),
  chosen('samenval', 'geen', 'geen'),
];
const figures = reliabilityFigures(scorePassages([{ group: 1, ours: tallyEvents(events), keywords: NOTHING }]));

describe('reliabilityFigures', () => {
  it.each([
    ['begrip', { precision: 100, recall: 50, right: 1, extra: 0, missed: 1 }],
    ['betekenis', { precision: 67, recall: null, right: 2, extra: 1, missed: null }],
    ['v2', { precision: 50, recall: 100, right: 1, extra: 1, missed: 0 }],
    ['samenval', { precision: 0, recall: 0, right: 0, extra: 1, missed: 1 }],
  ])('counts %s', (label, expected) => {
    expect(figures[label]).toEqual(expected);
  });
  it('leaves out what the set tells nothing of, and makes what the lexicon reads', () => {
    const measured = { set: 'proef', passages: 1, seen: false, date: '2026-01-31', lexicon: 'ab'.repeat(32) };
    const { labels } = readReliabilityFile('reliability.json', JSON.stringify({ ...measured, labels: figures }));
    expect(labels.map(({ label }) => label)).toEqual(['begrip', 'betekenis', 'v2', 'samenval']);
  });
});
