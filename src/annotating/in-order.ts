/**
 * The order in which the marks of a page are drawn: the last lies on top and takes the click. Viewers look at the box around a
 * mark, and that of words that run over a line end covers much more than the words; so these come first, the largest lowest. The
 * rest keeps the order of the text, in which words come before the words inside them.
 */
import type { PlacedMark } from '../model/annotation.js';
import { boundsOf } from './appearance.js';

export function inOrder(marks: readonly PlacedMark[]): PlacedMark[] {
  const spread = marks.filter(({ quads }) => quads.length > 1);
  const single = marks.filter(({ quads }) => quads.length <= 1);
  return [...spread.sort((a, b) => area(b) - area(a)), ...single];
}

function area({ quads }: PlacedMark): number {
  const { left, bottom, right, top } = boundsOf(quads);
  return (right - left) * (top - bottom);
}
