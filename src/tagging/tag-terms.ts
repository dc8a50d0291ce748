/** Matches of term forms → uses that do not overlap: leftmost first, then longest, then the order of the lexicon. */
import type { Cue } from '../model/cue.js';
import type { FormRule } from '../model/lexicon.js';
import { bySpan, overlaps } from '../model/span.js';

/** Codebook section 2: uses do not overlap. Array sort is stable, so that the order of the lexicon decides the rest. */
export function tagTerms(matches: readonly Cue<FormRule>[]): Cue<FormRule>[] {
  if (matches.length === 0) return [];
  const uses: Cue<FormRule>[] = [];
  for (const match of [...matches].sort(bySpan)) {
    const last = uses.at(-1);
    if (!last || !overlaps(last.span, match.span)) uses.push(match);
  }
  return uses;
}
