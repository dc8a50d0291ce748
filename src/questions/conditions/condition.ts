/** What a condition of lexicon/advice is: a rule and the counted passages → hits. And what conditions share. */
import type { AdviceRule, Guide } from '../../model/guide.js';
import type { Sense, TermId } from '../../model/labels.js';
import type { Signal, TermUse } from '../../model/report.js';
import { overlaps } from '../../model/span.js';
import type { Counted, CountedPassage } from '../counted.js';
import type { Hit } from '../group-hits.js';

export interface Asked {
  readonly rule: AdviceRule;
  readonly counted: Counted;
  readonly guide: Guide;
}

export type Condition = (asked: Asked) => Hit[];

/** A hit in one passage; what is left out is empty, and the kind is the key. */
export function hitIn(one: CountedPassage, kind: string, rest: Partial<Hit> = {}): Hit {
  return {
    key: kind,
    kind,
    passage: one.passage,
    uses: [],
    signals: [],
    terms: termsOf(rest.uses ?? []),
    senses: [],
    absence: false,
    ...rest,
  };
}

/** The signals that a label of the passage rests on, and the uses that it rests on or that these signals hold. */
export function basisOf(one: CountedPassage, label: string): { uses: TermUse[]; signals: Signal[] } {
  const ids = new Set(one.passage.because[label] ?? []);
  const signals = one.signals.filter(({ id }) => ids.has(id));
  const uses = one.uses.filter(({ id, span }) => ids.has(id) || signals.some((signal) => overlaps(signal.span, span)));
  return { uses, signals };
}

export function termsOf(uses: readonly TermUse[]): TermId[] {
  return [...new Set(uses.map(({ term }) => term))];
}

export function expects(guide: Guide, term: TermId, sense: Sense | null): boolean {
  return sense !== null && (guide.terms.find(({ id }) => id === term)?.expects.includes(sense) ?? false);
}
