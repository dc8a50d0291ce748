/** A document → how each passage is split into sentences and clauses, and what became of every rule whose words it holds. For authors of the lexicon. */
import { isCitizen, knowUses, scopeUses, senseUses } from './code-passage.js';
import type { Engine } from './matching/engine.js';
import { clausesOf, divisionOf, type Reading } from './matching/reading.js';
import type { Block, Document } from './model/document.js';
import { type Span, sliceOf } from './model/span.js';

export interface ParsedCue {
  readonly entry: string;
  readonly words: string;
  readonly fate: 'telt' | 'ontkend' | 'aangehaald' | 'tegengehouden';
  /** Conditions that let it through, or the one that stopped it. */
  readonly by: readonly string[];
}

export interface ParsedPassage {
  readonly page: number;
  readonly zone: string;
  readonly sentences: readonly (readonly string[])[];
  readonly uses: readonly { readonly words: string; readonly term: string; readonly sense: string }[];
  readonly cues: readonly ParsedCue[];
}

export function parsePassage(block: Block, reading: Reading, engine: Engine): ParsedPassage {
  const uses = senseUses(reading, scopeUses(reading, engine), engine);
  const traces = engine.trace(knowUses(reading, uses.filter(isCitizen), engine));
  return {
    page: block.page,
    zone: block.zone,
    sentences: divisionOf(reading).sentences.map((span) => clausesIn(reading, span)),
    uses: uses.map(({ form, scope, sense }) => ({
      words: sliceOf(reading.text, form.span),
      term: form.rule.term,
      sense: sense?.sense ?? `buiten: ${scope.reason}`,
    })),
    cues: traces.map(({ entry, span, conditions, stoppedBy, negated, attributed }) => ({
      entry,
      words: sliceOf(reading.text, span),
      fate: stoppedBy !== null ? 'tegengehouden' : attributed ? 'aangehaald' : negated ? 'ontkend' : 'telt',
      by: stoppedBy === null ? conditions : [stoppedBy],
    })),
  };
}

function clausesIn(reading: Reading, sentence: Span): string[] {
  const clauses = new Map<number, Span>();
  clausesOf(reading).forEach((clause, at) => {
    const start = reading.tokens.starts[at] ?? 0;
    const end = reading.tokens.ends[at] ?? 0;
    if (start < sentence.start || end > sentence.end) return;
    clauses.set(clause, { start: clauses.get(clause)?.start ?? start, end });
  });
  return [...clauses.values()].map((span) => sliceOf(reading.text, span));
}

export function showParse(document: Document, readBlock: (block: Block) => Reading, engine: Engine): ParsedPassage[] {
  return document.blocks
    .map((block) => parsePassage(block, readBlock(block), engine))
    .filter(({ uses, cues }) => uses.length + cues.length > 0);
}
