/** Which passages of two notes are taken for the same one. */
import { describe, expect, it } from 'vitest';
import { alignPassages } from '../../src/compare/align-passages.js';
import type { ComparedPassage } from '../../src/model/comparison.js';

const passage = (text: string, section: string | null = null): ComparedPassage => ({
  id: text,
  text,
  page: 1,
  pageLabel: '1',
  section,
});
const align = (old: readonly (string | ComparedPassage)[], fresh: readonly (string | ComparedPassage)[]) => {
  const passages = (list: readonly (string | ComparedPassage)[]) =>
    list.map((each) => (typeof each === 'string' ? passage(each) : each));
  return alignPassages(passages(old), passages(fresh)).map(
    (pair) => `${pair.old?.text ?? '-'} ${pair.same ? '=' : '>'} ${pair.new?.text ?? '-'}`,
  );
};

describe('alignPassages', () => {
  it.each([
    ['line breaks and blanks', 'Wij helpen\nwie het nodig heeft.', 'Wij  helpen wie het nodig heeft.'],
    ['the number of a heading', '3.2 De toegang', '4.1 De toegang'],
    ['the number of a list item', '1. eerst kijken\n2. dan helpen', '• eerst kijken\n• dan helpen'],
    ['accents made of two characters', 'cliënten', 'clie\u0308nten'],
  ])('sees no difference in %s', (_, old, fresh) => {
    expect(alignPassages([passage(old)], [passage(fresh)])[0]?.same).toBe(true);
  });

  it('finds a passage that moved, and keeps the order of the new note', () => {
    expect(align(['Een eerste zin.', 'De tweede zin.'], ['De tweede zin.', 'Een eerste zin.'])).toEqual([
      'De tweede zin. = De tweede zin.',
      'Een eerste zin. = Een eerste zin.',
    ]);
  });

  it('pairs passages with the same words one to one', () => {
    expect(align(['Doel', 'Doel'], ['Doel'])).toEqual(['Doel = Doel', 'Doel > -']);
  });

  it('pairs a passage with the one that is most like it', () => {
    const old = ['Wij gaan uit van de eigen kracht van inwoners.', 'Wij gaan uit van de eigen regie van cliënten.'];
    const fresh = ['Wij gaan steeds uit van de eigen regie van cliënten.'];
    expect(align(old, fresh)).toEqual([`${old[0]} > -`, `${old[1]} > ${fresh[0]}`]);
  });

  it('asks for less likeness under the same heading', () => {
    const old = 'Eigen regie betekent dat u uw ondersteuning zelf organiseert.';
    const fresh = 'Eigen regie betekent dat u zelf kiest welke ondersteuning bij u past en wie die geeft.';
    expect(align([passage(old, '3. Meedoen')], [passage(fresh, '2. Meedoen')])).toEqual([`${old} > ${fresh}`]);
    expect(align([passage(old, '3. Meedoen')], [passage(fresh, '2. Geld')])).toEqual([`${old} > -`, `- > ${fresh}`]);
  });

  it('puts what is gone where it stood', () => {
    expect(align(['a b c', 'weg is weg', 'd e f'], ['a b c', 'd e f'])).toEqual([
      'a b c = a b c',
      'weg is weg > -',
      'd e f = d e f',
    ]);
  });

  it('loses and doubles nothing', () => {
    const old = ['een twee drie', 'vier vijf', 'zes zeven acht', 'vier vijf'];
    const fresh = ['vier vijf', 'een twee vier', 'negen tien', 'zes zeven acht negen'];
    const pairs = alignPassages(
      old.map((text) => passage(text)),
      fresh.map((text) => passage(text)),
    );
    expect(pairs.flatMap((pair) => pair.old?.text ?? []).sort()).toEqual([...old].sort());
    expect(pairs.flatMap((pair) => pair.new?.text ?? [])).toEqual(fresh);
  });
});
