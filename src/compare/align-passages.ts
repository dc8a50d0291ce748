/**
 * The passages of two notes in, pairs out: first those with the same words, wherever they stand, then those that are most alike.
 * Dice's coefficient over words and word pairs; a pair must share half of them, under the same heading less.
 */
import type { ComparedPassage } from '../model/comparison.js';
import { movedAmong } from './moved.js';
import { plainText, shingles, wordsOf } from './words.js';

export interface PassagePair {
  readonly old: ComparedPassage | null;
  readonly new: ComparedPassage | null;
  /** True when both have the same words. */
  readonly same: boolean;
  /** Another place among the passages that both notes have. */
  readonly moved: boolean;
}

const LEAST_ALIKE = 0.5;
const LEAST_UNDER_SAME_HEADING = 0.3;
/** What more passages than this share says nothing of any pair of them. */
const COMMON = 60;

/** In order of the new note; an old passage without a partner follows the one that stood before it. */
export function alignPassages(old: readonly ComparedPassage[], fresh: readonly ComparedPassage[]): PassagePair[] {
  const partners = pairEqual(old, fresh);
  const exact = new Set(partners.keys());
  for (const [newer, older] of pairAlike(old, fresh, partners)) partners.set(newer, older);
  return inOrder(old, fresh, partners, exact);
}

/** Indexes into the new note to indexes into the old one. */
type Partners = Map<number, number>;

/** Of passages with the same words the first goes with the first. */
function pairEqual(old: readonly ComparedPassage[], fresh: readonly ComparedPassage[]): Partners {
  const places = new Map<string, number[]>();
  for (const [at, { text }] of old.entries()) {
    const key = plainText(text);
    places.set(key, [...(places.get(key) ?? []), at]);
  }
  const partners: Partners = new Map();
  for (const [at, { text }] of fresh.entries()) {
    const older = places.get(plainText(text))?.shift();
    if (older !== undefined) partners.set(at, older);
  }
  return partners;
}

interface Candidate {
  readonly newer: number;
  readonly older: number;
  readonly alike: number;
}

function pairAlike(
  old: readonly ComparedPassage[],
  fresh: readonly ComparedPassage[],
  partners: Partners,
): readonly [number, number][] {
  const takenOld = new Set(partners.values());
  const freeOld = [...old.keys()].filter((at) => !takenOld.has(at));
  const freeNew = [...fresh.keys()].filter((at) => !partners.has(at));
  const candidates = findCandidates(old, freeOld, fresh, freeNew).sort(
    (a, b) => b.alike - a.alike || a.newer - b.newer || a.older - b.older,
  );
  const used = { newer: new Set<number>(), older: new Set<number>() };
  return candidates.flatMap(({ newer, older }): [number, number][] => {
    if (used.newer.has(newer) || used.older.has(older)) return [];
    used.newer.add(newer);
    used.older.add(older);
    return [[newer, older]];
  });
}

/** Only passages that share something less common are measured: a note may have thousands. */
function findCandidates(
  old: readonly ComparedPassage[],
  freeOld: readonly number[],
  fresh: readonly ComparedPassage[],
  freeNew: readonly number[],
): Candidate[] {
  const olds = new Map(freeOld.map((at) => [at, shingles(wordsOf(old[at]?.text ?? ''))]));
  const index = new Map<string, number[]>();
  for (const [at, parts] of olds) {
    for (const part of parts.keys()) index.set(part, [...(index.get(part) ?? []), at]);
  }
  return freeNew.flatMap((newer) => {
    const parts = shingles(wordsOf(fresh[newer]?.text ?? ''));
    const near = new Set([...parts.keys()].flatMap((part) => closeBy(index.get(part))));
    return [...near]
      .map((older) => ({ newer, older, alike: dice(parts, olds.get(older) ?? new Map()) }))
      .filter(({ older, alike }) => alike >= leastAlike(old[older], fresh[newer]));
  });
}

function leastAlike(old: ComparedPassage | undefined, fresh: ComparedPassage | undefined): number {
  const [older, newer] = [plainText(old?.section ?? ''), plainText(fresh?.section ?? '')];
  return older !== '' && older === newer ? LEAST_UNDER_SAME_HEADING : LEAST_ALIKE;
}

function closeBy(places: readonly number[] = []): readonly number[] {
  return places.length > COMMON ? [] : places;
}

function dice(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [part, count] of one) shared += Math.min(count, other.get(part) ?? 0);
  const all = sizeOf(one) + sizeOf(other);
  return all === 0 ? 0 : (2 * shared) / all;
}

function sizeOf(parts: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of parts.values()) size += count;
  return size;
}

function inOrder(
  old: readonly ComparedPassage[],
  fresh: readonly ComparedPassage[],
  partners: Partners,
  exact: ReadonlySet<number>,
): PassagePair[] {
  const newerOf = new Map([...partners].map(([newer, older]) => [older, newer]));
  const gone = new Map<number, PassagePair[]>();
  let after = -1;
  for (const [older, passage] of old.entries()) {
    const newer = newerOf.get(older);
    if (newer === undefined)
      gone.set(after, [...(gone.get(after) ?? []), { old: passage, new: null, same: false, moved: false }]);
    else after = newer;
  }
  const shared = [...fresh.keys()].filter((newer) => partners.has(newer));
  const moving = movedAmong(shared.map((newer) => partners.get(newer) ?? 0));
  const moved = new Set([...moving].map((at) => shared[at]));
  const kept = fresh.flatMap((passage, newer) => {
    const older = partners.get(newer);
    const before = older === undefined ? null : (old[older] ?? null);
    const pair = { old: before, new: passage, same: exact.has(newer), moved: moved.has(newer) };
    return [pair, ...(gone.get(newer) ?? [])];
  });
  return [...(gone.get(-1) ?? []), ...kept];
}
