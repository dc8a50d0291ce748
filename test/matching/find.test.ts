/** Patterns against sentences: the spans that a pattern finds, written as «» in the sentence itself. */
import { describe, expect, it } from 'vitest';
import { createGrammar } from '../../src/lexicon/grammar.js';
import { stemDutch } from '../../src/matching/stem.js';
import { mark } from '../support/mark.js';

const LISTS = { burger: ['inwoner|inwoners', 'mensen', 'kwetsbare ouderen'], dat: ['niet', 'niet …1 [ dat ]'] };

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
    ['brackets of an alternative that fails are forgotten', '@dat', 'Het is «niet» zo.'],
    ['inflection by stem', '~verantwoordelijk', 'Zij zijn «verantwoordelijke» mensen.'],
  ])('finds %s', (_, pattern, marked) => {
    expect(mark(createGrammar(LISTS, stemDutch), [pattern], marked.replace(/[«»]/g, ''))).toBe(marked);
  });
});
