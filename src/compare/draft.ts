/** One of the two notes to compare: a report, with the whole text where there is one. */
import type { ComparedPassage } from '../model/comparison.js';
import type { Document } from '../model/document.js';
import type { Passage, Report } from '../model/report.js';
import { sliceOf } from '../model/span.js';

export interface Draft {
  readonly report: Report;
  /** Null when only the report is known: then passages without uses, signals and labels are unknown too. */
  readonly document: Document | null;
}

/** All passages in order of the text. */
export function passagesOf({ report, document }: Draft): ComparedPassage[] {
  if (document === null) return report.passages.map(({ id, ...passage }) => compared(id, passage));
  const ids = new Map(report.passages.map(({ id, span }) => [span.start, id]));
  return document.blocks.map((block) =>
    compared(ids.get(block.span.start) ?? null, { ...block, text: sliceOf(document.text, block.span) }),
  );
}

function compared(id: string | null, { text, page, pageLabel, section }: Omit<ComparedPassage, 'id'>): ComparedPassage {
  return { id, text, page, pageLabel, section };
}

export function byId(report: Report): (id: string | null | undefined) => Passage | undefined {
  const passages = new Map(report.passages.map((passage) => [passage.id, passage]));
  return (id) => (id === null || id === undefined ? undefined : passages.get(id));
}
