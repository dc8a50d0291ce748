import { expect, it } from 'vitest';
import { layOut } from '../../src/reporters/terminal/lay-out.js';
import { createPaint } from '../../src/reporters/terminal/paint.js';
import { block, hanging, heading, piece } from '../../src/reporters/terminal/piece.js';
import { widthOf } from '../../src/reporters/terminal/width.js';

const plain = createPaint(false);

it('wraps words at the width, with an indent and a hang', () => {
  const text = layOut([hanging(2, 2, 'een twee drie vier vijf zes zeven')], 30, plain);
  expect(text).toBe('  een twee drie vier vijf zes\n    zeven\n');
});

it('breaks a word that is wider than the line', () => {
  expect(layOut([block(0, 'x'.repeat(50))], 30, plain)).toBe(`${'x'.repeat(30)}\n${'x'.repeat(20)}\n`);
});

it('gives the indent up where there is no room for it', () => {
  expect(layOut([block(10, 'een twee drie')], 30, plain)).toBe('een twee drie\n');
});

it('keeps a comma at the mark that it follows', () => {
  expect(layOut([block(0, 'de ', piece('eigen regie', 'mark'), ', en meer')], 80, plain)).toBe(
    'de eigen regie, en meer\n',
  );
});

it('paints a mark of two words as one, and each of its lines by itself', () => {
  const blocks = [block(0, 'aaaaaaaaaaaaaaaaaaaaaa ', piece('een twee drie', 'mark'))];
  const painted = layOut(blocks, 30, (text, look) => (look === 'mark' ? `<${text}>` : text));
  expect(painted).toBe('aaaaaaaaaaaaaaaaaaaaaa <een>\n<twee drie>\n');
});

it('draws a rule under a heading', () => {
  expect(layOut([heading('Kop')], 30, plain)).toBe(`Kop\n${'─'.repeat(30)}\n`);
});

it.each([
  ['cliënt', 6],
  ['e\u0301e\u0301n', 3],
  ['漢字', 4],
  ['„€–…”', 5],
])('measures %s as %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width);
});
