/** The words that both texts have, that went and that came. */
import { expect, it } from 'vitest';
import { editsOf } from '../../src/compare/edits.js';

it('names the words that changed', () => {
  expect(editsOf('Wij gaan uit van eigen kracht.', 'Wij gaan uit van eigen keuzes van mensen.')).toEqual([
    { kind: 'gelijk', text: 'Wij gaan uit van eigen' },
    { kind: 'weg', text: 'kracht.' },
    { kind: 'nieuw', text: 'keuzes van mensen.' },
  ]);
});

it('shows both texts whole where nearly everything changed', () => {
  const old = Array.from({ length: 500 }, (_, at) => `o${at}`).join(' ');
  const fresh = Array.from({ length: 500 }, (_, at) => `n${at}`).join(' ');
  expect(editsOf(old, fresh)).toEqual([
    { kind: 'weg', text: old },
    { kind: 'nieuw', text: fresh },
  ]);
});
