/** Patterns against sentences: the spans that a pattern finds, written as «» in the sentence itself. */
import { describe, expect, it } from 'vitest';
import { createGrammar } from '../../src/lexicon/grammar.js';
import { findMatches } from '../../src/matching/find.js';
import { buildGraph } from '../../src/matching/graph.js';
import { type Reading, spanOf } from '../../src/matching/reading.js';
import { stemDutch } from '../../src/matching/stem.js';
import { tokenise } from '../../src/matching/tokenise.js';
import { createWordIndex } from '../../src/matching/word-index.js';

const LISTS = { burger: ['inwoner|inwoners', 'mensen', 'kwetsbare ouderen'] };

function mark(source: string, text: string): string {
  const grammar = createGrammar(LISTS, stemDutch);
  const pattern = grammar.pattern(source);
  const index = createWordIndex(grammar.sets, stemDutch);
  const tokens = tokenise(text);
  const sets = tokens.norms.map((norm) => index(norm));
  let sentence = 0;
  const sentences = tokens.norms.map((norm) => (norm === '.' ? sentence++ : sentence));
  const reading: Reading = {
    text,
    tokens,
    sets,
    sentence: sentences,
    clause: sentences,
    sentences: [],
    context: [],
    uses: [],
    found: new Map(),
    present: new Set(sets.flat()),
  };
  const parsed = grammar.patterns[pattern];
  if (!parsed) throw new Error('no pattern');
  const spans = findMatches(
    reading,
    pattern,
    buildGraph(parsed, (set) => grammar.sets[set]?.literals.length ?? 0),
  );
  return [...spans].reverse().reduce((marked, match) => {
    const { start, end } = spanOf(reading, match.core);
    return `${marked.slice(0, start)}«${marked.slice(start, end)}»${marked.slice(end)}`;
  }, text);
}

describe('findMatches', () => {
  it.each([
    ['words in order', 'eigen kracht', 'Uit «eigen kracht» en kracht.'],
    ['capitals and diacritics folded', 'een client', 'Wie «Één cliënt» ziet.'],
    ['quotation marks skipped', 'eigen kracht', 'Met ‘«eigen’ kracht» verder.'],
    ['a comma does not belong to a phrase', 'eigen kracht', 'Hun eigen, kracht.'],
    ['alternatives bind tighter than the blank', 'eigen kracht|krachten', 'Met «eigen krachten».'],
    ['a free ending', 'bezuinig*', 'De «bezuinigingsopgave» blijft.'],
    ['a free beginning, for compounds', '*voorziening', 'Een «maatwerkvoorziening» kan.'],
    ['a hyphenated name is read in pieces', 'Wmo-loket', 'Naar het «Wmo-loket».'],
    ['an optional part that is there', 'pas (dan) als', 'Dat geldt «pas dan als» het moet.'],
    ['an optional part that is not there', 'pas (dan) als', 'Dat geldt «pas als» het moet.'],
    ['a gap within its size', 'eerst …2 dan', '«Eerst zelf, dan» de buurt.'],
    ['a gap that is too wide', 'eerst …1 dan', 'Eerst zelf en samen dan.'],
    ['a gap does not cross a sentence', 'eerst …6 dan', 'Eerst zelf. En dan?'],
    [
      'a named list with words of several tokens',
      '@burger moeten',
      'De «kwetsbare ouderen moeten» en «mensen moeten».',
    ],
    ['only what stands between the brackets counts', 'op [eigen kracht]', 'Niet op «eigen kracht».'],
    ['inflection by stem', '~verantwoordelijk', 'Zij zijn «verantwoordelijke» mensen.'],
  ])('finds %s', (_, pattern, marked) => {
    expect(mark(pattern, marked.replace(/[«»]/g, ''))).toBe(marked);
  });
});
