/** Cue files: what is filled in, what is refused. */
import { describe, expect, it } from 'vitest';
import { readCueFile } from '../../src/lexicon/cue-file.js';

const good = `
id: toegang
label: toegang
answers: v2
explain: De tekst beperkt wie hulp krijgt.
cite: [{source: brink-2013, at: toetsvraag 2}]
cues:
  - id: pas-als
    patterns: ["pas als"]
    none: [question, {after: "het regent"}]
    hits: ["Hulp komt «pas als» het moet.", "Dat is er «pas als» niets helpt."]
    misses: ["Hulp komt snel.", "Niemand wacht."]
`;

describe('readCueFile', () => {
  it('fills in what a cue leaves out', () => {
    expect(readCueFile('lexicon/frames/toegang.yaml', good).data.cues[0]).toMatchObject({
      polarity: 'on',
      role: null,
      within: 'match',
      none: ['question', { after: 'het regent' }],
    });
  });
  it.each([
    ['an unknown condition', good.replace('question', 'vraag')],
    ['an unknown place', good.replace('after:', 'behind:')],
    ['a cue with one miss', good.replace(', "Niemand wacht."', '')],
    ['a file without a source', good.replace(/cite:.*/, '')],
  ])('refuses %s', (_, text) => {
    expect(() => readCueFile('lexicon/frames/toegang.yaml', text)).toThrow(
      expect.objectContaining({ code: 'lexicon-ongeldig' }),
    );
  });
});
