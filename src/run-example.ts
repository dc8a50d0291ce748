/** An example sentence and an entry of the lexicon → the sentence with «» round what the entry finds in it, after all stages before it. */

import { isCitizen, knowUses, scopeUses, senseUses } from './code-passage.js';
import { polarityOf } from './framing/polarity.js';
import type { Engine } from './matching/engine.js';
import type { Reading } from './matching/reading.js';
import type { Cue } from './model/cue.js';
import { bySpan, overlaps, type Span } from './model/span.js';
import { tagTerms } from './tagging/tag-terms.js';
import { splitSentences } from './text/sentences.js';

export type Kind = 'terms' | 'scope' | 'senses' | 'frames' | 'flags';

export interface ExampleResult {
  readonly marked: string;
  /** Patterns that found something. */
  readonly patterns: readonly number[];
}

/** What stands before ¶ in an example is the heading above it. */
export type ExampleRunner = (kind: Kind, entry: string, example: string) => ExampleResult;

const HEADING = ' ¶ ';

export function createExampleRunner(engine: Engine): ExampleRunner {
  return (kind, entry, example) => {
    const parts = example.split(HEADING);
    const text = (parts.at(-1) ?? '').replace(/[«»]/g, '');
    const read = (each: string, context: Reading[]) =>
      engine.read(each, (part) => splitSentences(part, engine.lexicon.language), context);
    const reading = read(
      text,
      parts.slice(0, -1).map((heading) => read(heading, [])),
    );
    const cues = FIND[kind](engine, reading).filter(
      ({ rule }) => rule.entry === entry || (kind === 'terms' && rule.entry.startsWith(`${entry}/`)),
    );
    const marked = mark(
      text,
      cues.map(({ span }) => span),
    );
    return { marked: [...parts.slice(0, -1), marked].join(HEADING), patterns: cues.map(({ pattern }) => pattern) };
  };
}

const FIND: Readonly<Record<Kind, (engine: Engine, reading: Reading) => Cue[]>> = {
  terms: (engine, reading) => tagTerms(engine.forms(reading)),
  scope: (engine, reading) => {
    const forms = tagTerms(engine.forms(reading));
    return reaching(
      engine.scopes(
        engine.know(
          reading,
          forms.map(({ rule, span }) => ({ term: rule.term, sense: null, span })),
        ),
      ),
    );
  },
  senses: (engine, reading) => {
    const citizens = scopeUses(reading, engine).filter(({ scope }) => scope.scope === 'burger');
    return reaching(
      engine.senses(
        engine.know(
          reading,
          citizens.map(({ form }) => ({ term: form.rule.term, sense: null, span: form.span })),
        ),
      ),
    );
  },
  frames: findFrames,
  flags: findFrames,
};

function findFrames(engine: Engine, reading: Reading): Cue[] {
  const uses = senseUses(reading, scopeUses(reading, engine), engine).filter(isCitizen);
  return engine.frames(knowUses(reading, uses, engine)).filter((cue) => polarityOf(cue) === 'bevestigd');
}

/** A cue about uses that reaches none says nothing. */
function reaching(cues: readonly Cue[]): Cue[] {
  return cues.filter(({ reaches }) => reaches.length > 0);
}

function mark(text: string, spans: readonly Span[]): string {
  const chosen: Span[] = [];
  for (const span of [...spans].sort((a, b) => bySpan({ span: a }, { span: b }))) {
    if (!chosen.some((other) => overlaps(other, span))) chosen.push(span);
  }
  return chosen.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`,
    text,
  );
}
