/** Hits of one rule → one group per key, with every passage, use and signal once and in order of the text. */
import type { Sense, TermId } from '../model/labels.js';
import type { Passage, Signal, TermUse } from '../model/report.js';
import { bySpan } from '../model/span.js';
import type { Counted } from './counted.js';

/** What a condition found in one passage. */
export interface Hit {
  /** Hits with the same key are one finding. */
  readonly key: string;
  /** Chooses the text of the rule. */
  readonly kind: string;
  readonly passage: Passage | null;
  readonly uses: readonly TermUse[];
  readonly signals: readonly Signal[];
  readonly terms: readonly TermId[];
  readonly senses: readonly Sense[];
  /** Says that something is nowhere in the note. */
  readonly absence: boolean;
}

export interface HitGroup extends Omit<Hit, 'passage'> {
  readonly passages: readonly Passage[];
}

export function groupHits(hits: readonly Hit[], counted: Counted): HitGroup[] {
  const keys = [...new Set(hits.map(({ key }) => key))];
  const order = new Map(counted.passages.map(({ passage }, at) => [passage.id, at]));
  return keys.flatMap((key) => {
    const members = hits.filter((hit) => hit.key === key);
    const first = members[0];
    if (!first) return [];
    const passages = new Map(members.flatMap(({ passage }) => (passage ? [[passage.id, passage]] : [])));
    return [
      {
        key,
        kind: first.kind,
        absence: first.absence,
        passages: [...passages.values()].sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0)),
        uses: once(members.flatMap(({ uses }) => uses)),
        signals: once(members.flatMap(({ signals }) => signals)),
        terms: [...new Set(members.flatMap(({ terms }) => terms))],
        senses: [...new Set(members.flatMap(({ senses }) => senses))],
      },
    ];
  });
}

function once<T extends TermUse | Signal>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].sort(bySpan);
}
