/** A lexicon's compiled patterns, ready to be matched: text → reading, reading and pattern → matches. */
import type { TermId } from '../model/labels.js';
import type { CompiledPatterns, Pattern } from '../model/pattern.js';
import type { Span } from '../model/span.js';
import { divide } from './divide.js';
import { findMatches } from './find.js';
import { namedSets } from './named-sets.js';
import { createPlaces, EVERY_SENTENCE, type Places, placeWords, type Sentences, sentenceBit } from './places.js';
import { type Division, type Match, newReading, type Reading, sentenceAt } from './reading.js';
import { tokenise } from './tokenise.js';
import { createWalker } from './walk.js';
import { createWordIndex } from './word-index.js';
import { createWordTable } from './word-table.js';

export interface Matcher {
  readonly read: (text: string, split: Splitter, context: readonly Reading[]) => Reading;
  readonly find: (reading: Reading, pattern: number) => readonly Match[];
  /** False where no sentence of the passage last placed has the words of the pattern; far cheaper than to look for a match. */
  readonly canFind: (reading: Reading, pattern: number) => boolean;
  readonly pattern: (number: number) => Pattern;
  /** Word sets that a pattern names; a word in a gap belongs to none of them. */
  readonly namedSets: (pattern: number) => ReadonlySet<number>;
  /** Where the words of a passage stand, until another one is placed. */
  readonly place: (reading: Reading) => Places;
  /** How many word sets there are. */
  readonly sets: number;
}

/** Text → the spans of its sentences. */
export type Splitter = (text: string) => readonly Span[];

export function createMatcher({ patterns, program, words }: CompiledPatterns, stem: (word: string) => string): Matcher {
  const needed = new Set(patterns.flatMap(({ needs }) => needs));
  const wordAt = createWordTable(createWordIndex(words, (set) => needed.has(set), stem));
  const places = createPlaces(words.sets);
  const instructions = Int32Array.from(program);
  const walker = createWalker(instructions);

  function read(text: string, split: Splitter, context: readonly Reading[]): Reading {
    const tokens = tokenise(text, wordAt);
    let known: Division | null = null;
    return newReading(text, tokens, context, () => {
      known ??= divide(tokens, split(text));
      return known;
    });
  }

  function pattern(number: number): Pattern {
    const known = patterns[number];
    if (known === undefined) throw new RangeError(`no pattern ${number}`);
    return known;
  }

  /** Headings are short: they are not placed, but gone through as they are. */
  function sentencesFor(reading: Reading, { needs, needsUses }: Pattern): Sentences {
    let within = EVERY_SENTENCE;
    if (places.words === reading.words) for (const set of needs) within &= places.sentences[set] ?? 0;
    if (within !== 0) for (const term of needsUses) within &= sentencesWithUse(reading, term);
    return within;
  }

  function find(reading: Reading, number: number): readonly Match[] {
    const asked = pattern(number);
    const found = asked.hasUse ? reading.foundOfUses : reading.found;
    const known = found.get(number);
    if (known) return known;
    const matches = findMatches(reading, number, asked, sentencesFor(reading, asked), walker);
    found.set(number, matches);
    return matches;
  }

  return {
    read,
    find,
    canFind: (reading, number) => sentencesFor(reading, pattern(number)) !== 0,
    pattern,
    namedSets: (number) => namedSets(instructions, pattern(number).start),
    place(reading) {
      placeWords(places, reading);
      return places;
    },
    sets: words.sets,
  };
}

function sentencesWithUse(reading: Reading, term: TermId | null): Sentences {
  let sentences = 0;
  for (const use of reading.uses) {
    if (term === null || use.term === term) sentences |= sentenceBit(sentenceAt(reading, use.from));
  }
  return sentences;
}
