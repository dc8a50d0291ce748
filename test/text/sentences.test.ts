/** Where sentences end in policy text: every bar is a cut. */
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/text/sentences.js';
import { language } from '../support/language.js';

describe('splitSentences', () => {
  it.each([
    'De raad besluit.|Daarna volgt het college.',
    'Wat wil ik?|Dat is de vraag.',
    'Zie art. 2.3.1 van de wet.|Dat geldt ook hier.',
    'Volgens mevr. Jansen klopt dit.|Dat is zo.',
    'Het onderzoek van drs. A. de Boer is klaar.',
    'De kosten (o.a. vervoer) stijgen.|Wij sparen.',
    'Het gaat om ca. 300 inwoners.',
    'Zij zei: “Ik bepaal het zelf.”|Toen ging zij.',
    'Er is meer (…) te zeggen.',
    'Zie blz. 12 en nr. 4.',
    'Wij doen dit i.p.v. een onderzoek.',
    'Dat kost 1.200 euro per jaar.|Dat is veel.',
    'Waarom? omdat het kan.',
    '1. De inwoner bepaalt zelf.|2. De gemeente helpt.',
    'Een kwart is ouder dan 75.|De meesten wonen thuis.',
    'Dat staat in hoofdstuk 3.|Lees ook de bijlage.',
  ])('cuts „%s”', (marked) => {
    const text = marked.replaceAll('|', ' ');
    expect(
      splitSentences(text, language)
        .map(({ start, end }) => text.slice(start, end))
        .join('|'),
    ).toBe(marked);
  });

  it('ends a sentence where a list item ends, and after a note mark', () => {
    const text = 'Wij helpen:\n- wie dat vraagt\n- de rest.¹ Dat is alles.';
    expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Wij helpen:',
      '- wie dat vraagt',
      '- de rest.¹',
      'Dat is alles.',
    ]);
  });

  it('gives no sentence for blank text', () => {
    expect(splitSentences('  ', language)).toEqual([]);
  });
});
