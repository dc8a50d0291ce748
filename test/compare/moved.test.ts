/** Which passages of a note moved: as few as explain the new order. */
import { expect, it } from 'vitest';
import { movedAmong } from '../../src/compare/moved.js';

it.each([
  ['nothing', [], []],
  ['order kept', [0, 1, 2, 5], []],
  ['the last one first', [3, 0, 1, 2], [0]],
  ['the first one last', [1, 2, 3, 0], [3]],
  ['two swapped', [1, 0], [0]],
])('%s', (_, numbers, moved) => {
  expect([...movedAmong(numbers)]).toEqual(moved);
});
