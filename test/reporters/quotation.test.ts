import { expect, it } from 'vitest';
import { quotation } from '../../src/reporters/terminal/quotation.js';
import { buildReport } from '../support/report.js';

function quote(marked: string, most = 60): string {
  const { passages, uses } = buildReport([
    { id: 'vooraf', marked: 'Iets eerder.' },
    { id: 'p', marked },
  ]);
  const passage = passages.find(({ id }) => id === 'p');
  if (passage === undefined) throw new Error('no passage');
  const spans = uses.map(({ span }) => span);
  return quotation(passage, spans, { most, signs: true })
    .map(({ text }) => text)
    .join('');
}

const FILL = 'Dit gaat over de begroting van het komende jaar en over wat er daarna komt';

it.each([
  ['quotes a short passage whole', 'Hun «eigen kracht|eigen-kracht:kunnen».', '„Hun «eigen kracht».”'],
  [
    'begins and ends with a sentence where it can',
    `${FILL}. Hun «eigen kracht|eigen-kracht:kunnen» telt. ${FILL}.`,
    '„… Hun «eigen kracht» telt. …”',
  ],
  [
    'cuts between words where there is no sentence end',
    `${FILL} met «eigen kracht|eigen-kracht:kunnen» en ${FILL}`,
    '„… over wat er daarna komt met «eigen kracht» en Dit gaat over de begroting …”',
  ],
  [
    'begins at the beginning without marks',
    `${FILL}. ${FILL}.`,
    '„Dit gaat over de begroting van het komende jaar en over wat …”',
  ],
  [
    'leaves out what stands between two marks',
    `Hun «regie|eigen-regie:bepalen» telt. ${FILL}. ${FILL}. Ook «kracht|eigen-kracht:kunnen».`,
    '„Hun «regie» telt. […] Ook «kracht».”',
  ],
])('%s', (_, marked, expected) => {
  expect(quote(marked, marked.includes('Ook') ? 140 : 60)).toBe(expected);
});

it('marks overlapping words once', () => {
  const { passages } = buildReport([{ id: 'p', marked: 'eigen regie en kracht' }]);
  const spans = [
    { start: 6, end: 14 },
    { start: 0, end: 11 },
  ];
  const pieces = passages.flatMap((passage) => quotation(passage, spans, { most: 99, signs: true }));
  expect(pieces.map(({ text }) => text).join('')).toBe('„«eigen regie en» kracht”');
});
