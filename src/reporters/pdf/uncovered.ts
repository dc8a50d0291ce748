/**
 * Spans in order of the text in, of each the parts that no later one covers out: two colours on the same words make a third that
 * stands in no legend, so the shorter words, which come later, have the colour.
 */
import type { Span } from '../../model/span.js';

export function uncovered(spans: readonly Span[]): Span[][] {
  return spans.map((span, at) => {
    const left: Span[] = [];
    let { start } = span;
    for (let next = at + 1; next < spans.length; next++) {
      const other = spans[next];
      if (other === undefined || other.start >= span.end) break;
      if (other.start > start) left.push({ start, end: other.start });
      start = Math.max(start, other.end);
    }
    if (start < span.end) left.push({ start, end: span.end });
    return left;
  });
}
