/** A lexicon's compiled patterns, ready to be matched: text → reading, reading and pattern → matches. */
import type { TermId } from '../model/labels.js';
import type { CompiledPatterns, Pattern } from '../model/pattern.js';
import { findMatches } from './find.js';
import { namedSets } from './named-sets.js';
import { createLookout, type Places, type Sentences, sentenceBit } from './places.js';
import { type Found, type Match, newReading, type Reading, type Splitter, sentenceAt } from './reading.js';
import { createTokeniser } from './tokenise.js';
import { createWalker } from './walk.js';
import { createWordIndex } from './word-index.js';
import { createWordTable } from './word-table.js';

export interface Matcher {
  readonly read: (text: string, split: Splitter, context: readonly Reading[]) => Reading;
  /** For patterns that are asked for again and again, as those of conditions are: what is found is remembered. */
  readonly find: (reading: Reading, pattern: number) => readonly Match[];
  /** For patterns that are asked for once, as those of rules are. */
  readonly search: (reading: Reading, pattern: number) => readonly Match[];
  /** False where no sentence of the passage last placed has the words of the pattern; far cheaper than to look for a match. */
  readonly canFind: (reading: Reading, pattern: number) => boolean;
  readonly pattern: (number: number) => Pattern;
  /** Word sets that a pattern names; a word in a gap belongs to none of them. */
  readonly namedSets: (pattern: number) => ReadonlySet<number>;
  /** See `Lookout`. */
  readonly glance: (reading: Reading) => Places;
  readonly place: (reading: Reading) => Places;
  /** How many word sets there are. */
  readonly sets: number;
}

/** `everywhere`: patterns that are looked for in every passage, by their numbers. */
export function createMatcher(
  { patterns, program, words }: CompiledPatterns,
  stem: (word: string) => string,
  everywhere: readonly number[] = [],
): Matcher {
  const plain = everywhere.map(pattern).filter(({ needsUses }) => needsUses.length === 0);
  const attention = {
    needed: new Set(patterns.flatMap(({ needs }) => needs)),
    listened: new Set(plain.flatMap(({ needs }) => needs)),
  };
  const tokenise = createTokeniser(createWordTable(createWordIndex(words, attention, stem)));
  const lookout = createLookout(words.sets);
  const instructions = Int32Array.from(program);
  const walker = createWalker(instructions);
  const namedBy: ReadonlySet<number>[] = [];

  function pattern(number: number): Pattern {
    const known = patterns[number];
    if (known === undefined) throw new RangeError(`no pattern ${number}`);
    return known;
  }

  function sentencesFor(reading: Reading, { needs, needsUses }: Pattern): Sentences {
    let within = lookout.sentencesWith(reading, needs);
    if (within !== 0) for (const term of needsUses) within &= sentencesWithUse(reading, term);
    return within;
  }

  function search(reading: Reading, number: number): readonly Match[] {
    const asked = pattern(number);
    return findMatches(reading, number, asked, sentencesFor(reading, asked), walker);
  }

  function find(reading: Reading, number: number): readonly Match[] {
    const found = foundIn(reading, pattern(number));
    const before = found.get(number);
    if (before !== undefined) return before;
    const matches = search(reading, number);
    found.set(number, matches);
    return matches;
  }

  return {
    read: (text, split, context) => newReading(text, tokenise(text), split, context),
    find,
    search,
    canFind: (reading, number) => sentencesFor(reading, pattern(number)) !== 0,
    pattern,
    namedSets: (number) => {
      namedBy[number] ??= namedSets(instructions, pattern(number).start);
      return namedBy[number];
    },
    glance: lookout.glance,
    place: lookout.place,
    sets: words.sets,
  };
}

function foundIn(reading: Reading, { hasUse }: Pattern): Found {
  if (hasUse) {
    reading.foundOfUses ??= new Map();
    return reading.foundOfUses;
  }
  reading.memory.found ??= new Map();
  return reading.memory.found;
}

function sentencesWithUse(reading: Reading, term: TermId | null): Sentences {
  let sentences = 0;
  for (const use of reading.uses) {
    if (term === null || use.term === term) sentences |= sentenceBit(sentenceAt(reading, use.from));
  }
  return sentences;
}
