/** A View with what a page of HTML needs besides: what stands in a passage, what it links to, and what people decided about it. */
import type { CompiledLexicon, EntryInfo } from '../../model/lexicon.js';
import type { Report } from '../../model/report.js';
import type { Decision } from '../../model/review.js';
import type { Material, RenderOptions } from '../reporter.js';
import { createView, groupBy, type View } from '../view.js';
import type { Mark } from './quote.js';

export interface HtmlView extends View {
  readonly material: Material;
  readonly lexicon: CompiledLexicon;
  /** False for formats without pages, such as Word. */
  readonly hasPages: boolean;
  /** Marks for these uses and signals, without names of their own. */
  readonly marksOf: (ids: readonly string[]) => Mark[];
  readonly decisionsOn: (id: string) => readonly Decision[];
  readonly entry: (id: string) => EntryInfo | undefined;
  readonly frameLabel: (frame: string) => string;
}

export function createHtmlView(report: Report, options: RenderOptions, material: Material): HtmlView {
  const { lexicon } = material;
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
    marksOf: (ids) => ids.flatMap((id) => marks.get(id) ?? []),
    decisionsOn: (id) => decisions.get(id) ?? [],
    entry: (id) => (Object.hasOwn(lexicon.entries, id) ? lexicon.entries[id] : undefined),
    frameLabel: (frame) => frames.get(frame) ?? frame,
  };
}
