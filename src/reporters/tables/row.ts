/** What rows of every table share: from which note, and where in it. */

import type { Passage, Report, Signal, TermUse } from '../../model/report.js';
import type { Decision } from '../../model/review.js';

/** Null: nothing to fill in. */
export type Value = string | number | boolean | null;

/** Column name to value. */
export type Row = Readonly<Record<string, Value>>;

/** Column names with how to fill them, in the order of the table. */
export type Columns<Item> = Readonly<Record<string, (item: Item, context: Context) => Value>>;

/** A report with its parts by id. */
export interface Context {
  readonly report: Report;
  readonly passage: (id: string) => Passage | undefined;
  /** The words of a use or signal. */
  readonly words: (id: string) => string | undefined;
  readonly usesIn: (passage: string) => readonly TermUse[];
  readonly signalsIn: (passage: string) => readonly Signal[];
  /** What people decided about a use, passage or finding. */
  readonly decisions: (id: string) => readonly Decision[];
}

export function contextOf(report: Report): Context {
  const passages = new Map(report.passages.map((passage) => [passage.id, passage]));
  const words = new Map([...report.uses, ...report.signals].map(({ id, text }) => [id, text]));
  const decisions = groupedBy(report.review?.decisions ?? [], ({ target }) => target);
  const uses = groupedBy(report.uses, ({ passage }) => passage);
  const signals = groupedBy(report.signals, ({ passage }) => passage);
  return {
    report,
    passage: (id) => passages.get(id),
    words: (id) => words.get(id),
    usesIn: (passage) => uses.get(passage) ?? [],
    signalsIn: (passage) => signals.get(passage) ?? [],
    decisions: (id) => decisions.get(id) ?? [],
  };
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

/** Where several values share a cell. */
export const BETWEEN = ' | ';

export function listed(values: readonly (string | number)[]): string {
  return values.join(BETWEEN);
}

/** The columns with which every row begins; `placed` is the passage where the item stands or begins. */
export function placeColumns<Item>(placed: (item: Item, context: Context) => Passage | undefined): Columns<Item> {
  return {
    document_path: (_, { report }) => report.document.path,
    document_sha256: (_, { report }) => report.document.sha256,
    page: (item, context) => placed(item, context)?.page ?? null,
    page_label: (item, context) => placed(item, context)?.pageLabel ?? null,
    section: (item, context) => placed(item, context)?.section ?? null,
  };
}

/** What people decided, beside what the program found; `fields` are the labels that a decision can change. */
export function reviewColumns<Item extends { readonly id: string }>(fields: readonly string[]): Columns<Item> {
  const told =
    (of: (decision: Decision) => string | null | undefined) =>
    ({ id }: Item, { decisions }: Context): Value => {
      const values = decisions(id).flatMap((decision) => of(decision) ?? []);
      return values.length === 0 ? null : listed(values);
    };
  const changes = fields.map((field) => [`review_${field}`, told((decision) => decision.changes[field])] as const);
  return {
    review_verdict: told(({ verdict }) => verdict),
    ...Object.fromEntries(changes),
    review_reason: told(({ reason }) => reason),
    review_by: told(({ by }) => by),
  };
}
