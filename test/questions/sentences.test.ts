/** Slots, lists, quotes and page ranges in Dutch sentences. */
import { expect, it } from 'vitest';
import { fillIn, joinAnd, quoteWords, tellRanges } from '../../src/questions/sentences.js';
import { guide } from './coded.js';

const { phrases } = guide;

it.each([
  ['Er staat {woorden}.', { woorden: '‘x’' }, 'Er staat ‘x’.'],
  ['Er staat iets[: {woorden}].', { woorden: '' }, 'Er staat iets.'],
  ['Er staat iets[: {woorden}].', { woorden: '‘x’' }, 'Er staat iets: ‘x’.'],
  ['Er staat [{a}, {b}]niets.', { a: 'x' }, 'Er staat niets.'],
])('fills in „%s” with %j', (sentence, slots, expected) => {
  expect(fillIn(sentence, slots as Record<string, string>)).toBe(expected);
});

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a en b'],
  [['a', 'b', 'c'], 'a, b en c'],
])('joins %j', (items, expected) => {
  expect(joinAnd(items, phrases)).toBe(expected);
});

it('quotes every text once, whatever its case, and counts the rest', () => {
  expect(quoteWords(['Pas als', 'pas als', 'alleen', 'eerst', 'vangnet'], phrases)).toBe(
    '‘Pas als’, ‘alleen’, ‘eerst’ en nog 1',
  );
});

it('cuts a long quotation at a word', () => {
  const quoted = quoteWords(['woord '.repeat(40)], phrases);
  expect(quoted.length).toBeLessThan(95);
  expect(quoted).toMatch(/^‘woord.*woord …’$/);
});

it('writes a text that is broken over lines as one', () => {
  expect(quoteWords(['eigen\n regie'], phrases)).toBe('‘eigen regie’');
});

it.each([
  [[4, 2, 3, 9], 'p. 2–4 en 9'],
  [[1], 'p. 1'],
  [[], ''],
])('tells pages %j', (pages, expected) => {
  expect(tellRanges(pages, phrases)).toBe(expected);
});
