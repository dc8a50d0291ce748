/** A span of the canonical text in, the parts of runs that show it out: one for each run, so at least one for each line. */
import type { Stretch } from '../../model/annotation.js';
import type { Document, Origin } from '../../model/document.js';
import type { Span } from '../../model/span.js';

export function stretchesOf(span: Span, { text, origins }: Document): Stretch[] {
  const found: Stretch[] = [];
  for (let at = firstReaching(origins, span.start); at < origins.length; at++) {
    const origin = origins[at];
    if (origin === undefined || origin.span.start >= span.end) break;
    const run = text.slice(origin.span.start, origin.span.end);
    const from = Math.max(0, span.start - origin.span.start);
    const to = Math.min(run.length, span.end - origin.span.start);
    if (run.slice(from, to).trim() !== '') found.push({ page: origin.page, box: origin.box, run, from, to });
  }
  return found;
}

/** Index of the first run that ends after `offset`. */
function firstReaching(origins: readonly Origin[], offset: number): number {
  let low = 0;
  let high = origins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((origins[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
