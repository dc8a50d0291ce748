/** The small judgements of structure: what opens a list item, what looks like a heading, what is a caption. */
import { describe, expect, it } from 'vitest';
import { isCaption } from '../../../src/text/structure/judge-caption.js';
import {
  depthByWords,
  isAppendixHeading,
  isArticleHeading,
  looksLikeHeading,
} from '../../../src/text/structure/judge-heading.js';
import { markerOf } from '../../../src/text/structure/marker.js';
import { language } from '../../support/language.js';

describe('markerOf', () => {
  it.each([
    ['• een punt', 'bullet'],
    ['\uf0b7 een punt uit een symbolenlettertype', 'bullet'],
    ['o een punt van de tweede orde', 'bullet'],
    ['- een streep', 'dash'],
    ['–eigen kracht: wat iemand kan', 'dash'],
    ['1. een stap', 'number'],
    ['(2) een stap', 'number'],
    ['iv. een stap', 'number'],
    ['a. een onderdeel', 'letter'],
    ['1°. een onderdeel', 'letter'],
    ['2026 was een goed jaar', null],
    ['3.2 Een kop', null],
    ['Ook dit is tekst', null],
    ['-12 graden', null],
  ])('finds in „%s” %s', (text, marker) => {
    expect(markerOf(text)).toBe(marker);
  });
});

describe('looksLikeHeading', () => {
  it.each([
    ['Onze visie op zorg', true],
    ['1.2 Eigen regie', true],
    ['Wat is eigen regie?', true],
    ['Artikel 4 Criteria', true],
    ['Inwoners kiezen zelf.', false],
    ['de rest van een zin', false],
    ['Wij doen het volgende:', false],
    ['Eigen regie is belangrijk. Wij werken daar samen aan', false],
    ['2026', false],
    ['x'.repeat(200), false],
  ])('judges „%s” %s', (text, expected) => {
    expect(looksLikeHeading(text)).toBe(expected);
  });
});

describe('depthByWords', () => {
  it.each<[string, number | null]>([
    ['Hoofdstuk 2 Onderzoek', 2],
    ['3. Visie', 2],
    ['3.1 Eigen regie', 3],
    ['3.1.4 Gesprek', 4],
    ['IV. Geld', 2],
    ['Artikel 7 Inspraak', 3],
    ['Bijlage A Woordenlijst', 2],
    ['Onze visie', null],
  ])('reads „%s” as %s', (text, depth) => {
    expect(depthByWords(text, language)).toBe(depth);
  });

  it('knows articles and appendices', () => {
    expect(isArticleHeading('Artikel 2.3 Het gesprek', language)).toBe(true);
    expect(isArticleHeading('Artikelen in dit blad', language)).toBe(false);
    expect(isAppendixHeading('Bijlage 2: cijfers', language)).toBe(true);
  });
});

describe('isCaption', () => {
  it.each([
    ['Figuur 3: uitgaven per jaar', true],
    ['Tabel 12', true],
    ['Bron: gemeente Rietmeer', true],
    ['Tabel 3 laat zien dat de uitgaven stijgen,', false],
    ['Figuren zijn er niet', false],
  ])('judges „%s” %s', (text, expected) => {
    expect(isCaption(text, language)).toBe(expected);
  });
});
