/** All patterns that the grammar has met, with their word sets → what matching walks and looks up (model/pattern.ts). */
import type { CompiledPatterns, Pattern } from '../../model/pattern.js';
import { classifyWords } from './classify-words.js';
import { hasUse, neededSets, neededUses } from './needs.js';
import { createProgrammer } from './program.js';
import { createSetPool } from './set-pool.js';
import type { ParsedPattern, WordSet } from './step.js';

interface Grammar {
  readonly sets: readonly WordSet[];
  readonly patterns: readonly ParsedPattern[];
}

interface Words {
  /** Words that open a clause. */
  readonly openers: readonly string[];
  /** Words that stand in every sentence; patterns wait for other ones. */
  readonly functionWords: readonly string[];
}

/** Tokens too, and in every sentence. */
const PUNCTUATION = [',', '.', ':', ';', '(', ')', '-', '/'];

export function compilePatterns(grammar: Grammar, { openers, functionWords }: Words): CompiledPatterns {
  const pool = createSetPool(grammar.sets, new Set([...functionWords, ...PUNCTUATION]));
  const programmer = createProgrammer(pool);
  const patterns = grammar.patterns.map(({ source, steps }): Pattern => {
    const needs = neededSets(steps, pool);
    return { source, ...programmer.write(steps), needs, needsUses: neededUses(steps), hasUse: hasUse(steps) };
  });
  return { program: programmer.program, patterns, words: classifyWords(pool.sets, openers) };
}
