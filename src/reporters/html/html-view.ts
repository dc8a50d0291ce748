/** A View with what a page of HTML needs besides: what stands in a passage, what it links to, and what people decided about it. */
import type { CompiledLexicon, EntryInfo } from '../../model/lexicon.js';
import type { Passage, Report, Signal, TermUse } from '../../model/report.js';
import type { Decision } from '../../model/review.js';
import type { Material, RenderOptions } from '../reporter.js';
import { createView, type View } from '../view.js';
import type { Mark } from './quote.js';

export interface HtmlView extends View {
  readonly material: Material;
  readonly lexicon: CompiledLexicon;
  /** False for formats without pages, such as Word. */
  readonly hasPages: boolean;
  readonly usesIn: (passage: Passage) => readonly TermUse[];
  readonly signalsIn: (passage: Passage) => readonly Signal[];
  /** Marks for these uses and signals, without names of their own. */
  readonly marksOf: (ids: readonly string[]) => Mark[];
  readonly decisionsOn: (id: string) => readonly Decision[];
  readonly entry: (id: string) => EntryInfo | undefined;
  readonly frameLabel: (frame: string) => string;
}

export function createHtmlView(report: Report, options: RenderOptions, material: Material): HtmlView {
  const { lexicon } = material;
  const uses = groupBy(report.uses, ({ passage }) => passage);
  const signals = groupBy(report.signals, ({ passage }) => passage);
  const decisions = groupBy(report.review?.decisions ?? [], ({ target }) => target);
  const marks = new Map<string, Mark>([
    ...report.signals.map(({ id, span }) => [id, { span, kind: 'cue', id: null }] as const),
    ...report.uses.map(({ id, span }) => [id, { span, kind: 'term', id: null }] as const),
  ]);
  const frames = new Map(lexicon.frames.map(({ id, label }) => [id, label]));
  return {
    ...createView(report, options),
    material,
    lexicon,
    hasPages: report.document.health.pages > 1,
    usesIn: ({ id }) => uses.get(id) ?? [],
    signalsIn: ({ id }) => signals.get(id) ?? [],
    marksOf: (ids) => ids.flatMap((id) => marks.get(id) ?? []),
    decisionsOn: (id) => decisions.get(id) ?? [],
    entry: (id) => (Object.hasOwn(lexicon.entries, id) ? lexicon.entries[id] : undefined),
    frameLabel: (frame) => frames.get(frame) ?? frame,
  };
}

export function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
