/** Matches of term forms → uses that do not overlap: leftmost first, then longest, then the order of the lexicon. */
import type { Form, Sense, TermId } from '../model/labels.js';
import { overlaps, type Span } from '../model/span.js';

/** A form of a term that was found in a passage; the span counts from the passage's start. */
export interface FormMatch {
  readonly entry: string;
  readonly term: TermId;
  readonly form: Form;
  /** What the form says by itself. */
  readonly sense: Sense;
  readonly span: Span;
}

/** Codebook section 2: uses do not overlap. */
export function tagTerms(matches: readonly FormMatch[]): FormMatch[] {
  const inOrder = matches
    .map((match, at) => ({ match, at }))
    .sort((a, b) => a.match.span.start - b.match.span.start || b.match.span.end - a.match.span.end || a.at - b.at);
  const uses: FormMatch[] = [];
  for (const { match } of inOrder) {
    const last = uses.at(-1);
    if (!last || !overlaps(last.span, match.span)) uses.push(match);
  }
  return uses;
}
