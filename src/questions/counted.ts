/** Coded passages, uses and signals → only what counts for the document: zones apart left out, and grouped by passage for the conditions. */
import type { Document } from '../model/document.js';
import { ZONES_APART } from '../model/labels.js';
import type { Passage, Signal, TermUse } from '../model/report.js';

export interface Coded {
  readonly document: Document;
  readonly passages: readonly Passage[];
  readonly uses: readonly TermUse[];
  readonly signals: readonly Signal[];
}

export interface CountedPassage {
  readonly passage: Passage;
  /** Uses about citizens. */
  readonly uses: readonly TermUse[];
  readonly signals: readonly Signal[];
}

export interface Counted {
  /** In order of the text. */
  readonly passages: readonly CountedPassage[];
  /** Passages of the document outside the zones apart, coded or not. */
  readonly total: number;
  /** Passages in zones apart: quoted law, quotations, tables of contents, running heads and feet. */
  readonly apart: readonly Passage[];
  readonly unread: readonly number[];
  readonly words: number;
  readonly pages: number;
}

export function selectCounted({ document, passages, uses, signals }: Coded): Counted {
  const usesOf = groupByPassage(uses.filter(({ scope }) => scope === 'burger'));
  const signalsOf = groupByPassage(signals);
  const ordered = [...passages].sort((a, b) => a.span.start - b.span.start);
  return {
    passages: ordered
      .filter(({ zone }) => !ZONES_APART.includes(zone))
      .map((passage) => ({
        passage,
        uses: usesOf.get(passage.id) ?? [],
        signals: signalsOf.get(passage.id) ?? [],
      })),
    total: document.blocks.filter(({ zone }) => !ZONES_APART.includes(zone)).length,
    apart: ordered.filter(({ zone }) => ZONES_APART.includes(zone)),
    unread: document.health.unread.map(({ page }) => page),
    words: countWords(document.text),
    pages: document.health.pages,
  };
}

/** Only asked whether there is enough to judge, so a long text is not counted to its end. */
function countWords(text: string): number {
  return text.slice(0, 20_000).match(/\p{L}+/gu)?.length ?? 0;
}

function groupByPassage<T extends { readonly passage: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.passage);
    if (group) group.push(item);
    else groups.set(item.passage, [item]);
  }
  return groups;
}
