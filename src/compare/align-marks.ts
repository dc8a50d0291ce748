/**
 * Uses or signals of two notes in, pairs out. Those of a pair of passages are matched by the words around
 * them, then in order: the same kind with the same words, then the same kind. What is left is matched over the whole note by the words around it, so that a passage that
 * was split or merged loses nothing.
 */
import type { PassagePair } from './align-passages.js';
import { bothSides, exactKey, kindKey, type Mark, sameAround, wordsAfter, wordsBefore } from './mark.js';

export interface MarkPair<Item, Kind extends string> {
  readonly kind: Kind;
  readonly old: Item | null;
  readonly new: Item | null;
  /** True when it has the same words around it. */
  readonly same: boolean;
}

export function alignMarks<Item, Kind extends string>(
  old: readonly Mark<Item, Kind>[],
  fresh: readonly Mark<Item, Kind>[],
  passages: readonly PassagePair[],
): MarkPair<Item, Kind>[] {
  const pairs: Pairs<Item, Kind> = { byNew: new Map(), olds: new Set() };
  const oldIn = groupByPassage(old);
  const newIn = groupByPassage(fresh);
  for (const { old: before, new: after } of passages) {
    const olds = oldIn.get(before?.id ?? '') ?? [];
    const news = newIn.get(after?.id ?? '') ?? [];
    for (const key of [bothSides, exactKey, kindKey]) match(olds, news, key, pairs);
  }
  for (const key of [bothSides, wordsAfter, wordsBefore]) match(old, fresh, key, pairs);
  return inOrder(old, fresh, pairs, passages);
}

interface Pairs<Item, Kind extends string> {
  readonly byNew: Map<Mark<Item, Kind>, Mark<Item, Kind>>;
  readonly olds: Set<Mark<Item, Kind>>;
}

/** The first with a key goes with the first that has it. */
function match<Item, Kind extends string>(
  old: readonly Mark<Item, Kind>[],
  fresh: readonly Mark<Item, Kind>[],
  keyOf: (mark: Mark) => string | null,
  pairs: Pairs<Item, Kind>,
): void {
  const waiting = new Map<string, Mark<Item, Kind>[]>();
  for (const mark of old) {
    const key = pairs.olds.has(mark) ? null : keyOf(mark);
    if (key !== null) waiting.set(key, [...(waiting.get(key) ?? []), mark]);
  }
  for (const mark of fresh) {
    const key = pairs.byNew.has(mark) ? null : keyOf(mark);
    const older = key === null ? undefined : waiting.get(key)?.shift();
    if (older === undefined) continue;
    pairs.byNew.set(mark, older);
    pairs.olds.add(older);
  }
}

function inOrder<Item, Kind extends string>(
  old: readonly Mark<Item, Kind>[],
  fresh: readonly Mark<Item, Kind>[],
  pairs: Pairs<Item, Kind>,
  passages: readonly PassagePair[],
): MarkPair<Item, Kind>[] {
  const gone = groupByPassage(old.filter((mark) => !pairs.olds.has(mark)));
  const newIn = groupByPassage(fresh);
  return passages.flatMap(({ old: before, new: after }) => [
    ...(newIn.get(after?.id ?? '') ?? []).map((mark) => {
      const older = pairs.byNew.get(mark);
      const same = older !== undefined && sameAround(older, mark);
      return { kind: mark.kind, old: older?.item ?? null, new: mark.item, same };
    }),
    ...(gone.get(before?.id ?? '') ?? []).map(({ item, kind }) => ({ kind, old: item, new: null, same: false })),
  ]);
}

function groupByPassage<Item, Kind extends string>(
  marks: readonly Mark<Item, Kind>[],
): Map<string, Mark<Item, Kind>[]> {
  const groups = new Map<string, Mark<Item, Kind>[]>();
  for (const mark of marks) groups.set(mark.passage, [...(groups.get(mark.passage) ?? []), mark]);
  return groups;
}
