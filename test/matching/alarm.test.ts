/** No rule sleeps through words that it matches: what is found with the alarms is what is found when every pattern is tried on every passage. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isCitizen, knowUses, scopeUses, senseUses } from '../../src/code-passage.js';
import type { Reading } from '../../src/matching/reading.js';
import type { Cue } from '../../src/model/cue.js';
import { splitSentences } from '../../src/text/sentences.js';
import { shippedEngine } from '../support/engine.js';
import { findCases } from '../support/golden.js';

const engine = shippedEngine();
const { forms, frameRules, language } = engine.lexicon;
const read = (text: string) => engine.read(text, (whole) => splitSentences(whole, language), []);

interface Found {
  readonly entry: string;
  readonly span: { readonly start: number; readonly end: number };
}
const names = (found: readonly Found[]) => found.map(({ entry, span }) => `${entry} ${span.start}-${span.end}`).sort();
const ofCues = (cues: readonly Cue[]) => names(cues.map(({ rule, span }) => ({ entry: rule.entry, span })));

/** What applies when nothing waits for a word. */
function tried(reading: Reading, rules: readonly { readonly entry: string }[]): string[] {
  const entries = new Set(rules.map(({ entry }) => entry));
  return names(engine.trace(reading).filter(({ entry, stoppedBy }) => stoppedBy === null && entries.has(entry)));
}

describe.each(findCases('fixtures').map(({ name, text }) => ({ name, text: readFileSync(text, 'utf8') })))(
  'in $name',
  ({ text }) => {
    const passages = text.split(/\n{2,}/).filter((passage) => passage.trim() !== '');

    it('finds every form and frame', () => {
      for (const passage of passages) {
        // apart: matching remembers where the words of the passage that it last looked at stand
        const [asked, unasked] = [read(passage), read(passage)];
        expect(ofCues(engine.forms(asked))).toEqual(tried(unasked, forms));
        const citizens = senseUses(asked, scopeUses(asked, engine), engine).filter(isCitizen);
        expect(ofCues(engine.frames(knowUses(asked, citizens, engine)))).toEqual(
          tried(knowUses(unasked, citizens, engine), frameRules),
        );
      }
    });
  },
);
