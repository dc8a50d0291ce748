/** Steps of a pattern → a linked graph that can be walked with a continuation, and what tells early that there is no match. */
import type { Sense, TermId } from '../model/labels.js';
import type { Pattern, Step } from '../model/lexicon.js';

export type Node =
  | { readonly kind: 'end' }
  | { readonly kind: 'word'; readonly set: number; readonly next: Node }
  | { readonly kind: 'any-word'; readonly next: Node }
  | { readonly kind: 'open' | 'close'; readonly next: Node }
  | { readonly kind: 'gap'; readonly max: number; readonly next: Node }
  | { readonly kind: 'use'; readonly term: TermId | null; readonly sense: Sense | null; readonly next: Node }
  | { readonly kind: 'choice'; readonly options: readonly Node[] };

/** With what a match can begin; null: with anything. */
export interface First {
  readonly sets: readonly number[];
  readonly uses: boolean;
}

/** Word sets of which at least one must occur. */
export type Need = readonly number[];

export interface Graph {
  readonly start: Node;
  /** Groups of word sets; no match exists without one of each. The first, the rarest, is the one to wait for. */
  readonly needs: readonly Need[];
  /** Uses without one of which no match exists, by term; null for any. */
  readonly needsUses: readonly (TermId | null)[];
  /** Whether a use can be part of a match, so that what is found depends on the uses. */
  readonly hasUse: boolean;
  readonly first: First | null;
  /** Word sets that the pattern names; a word in a gap belongs to none of them. */
  readonly names: ReadonlySet<number>;
}

const END: Node = { kind: 'end' };

export function buildGraph(pattern: Pattern, sizeOf: (set: number) => number): Graph {
  const weigh = (need: Need) => need.reduce((sum, set) => sum + sizeOf(set), 0);
  const needs = needsOf(pattern.steps, weigh);
  const start = link(pattern.steps, END);
  const needsUses = pattern.steps.flatMap((step) => (step.kind === 'use' ? [step.term] : []));
  const names = new Set(named(pattern.steps));
  return { start, needs, needsUses, hasUse: hasUse(pattern.steps), first: firstOf(start), names };
}

function hasUse(steps: readonly Step[]): boolean {
  return steps.some((step) => step.kind === 'use' || (step.kind === 'choice' && step.options.some(hasUse)));
}

function named(steps: readonly Step[]): number[] {
  return steps.flatMap((step) => {
    if (step.kind === 'word') return [step.set];
    return step.kind === 'choice' ? step.options.flatMap(named) : [];
  });
}

function link(steps: readonly Step[], next: Node): Node {
  let node = next;
  for (const step of [...steps].reverse()) node = linkStep(step, node);
  return node;
}

function linkStep(step: Step, next: Node): Node {
  if (step.kind === 'choice') return { kind: 'choice', options: step.options.map((option) => link(option, next)) };
  return { ...step, next };
}

/** Rarest first. A choice of which every option needs a word needs one of these words. */
function needsOf(steps: readonly Step[], weigh: (need: Need) => number): Need[] {
  const needs = steps.flatMap((step): Need[] => {
    if (step.kind === 'word') return [[step.set]];
    if (step.kind !== 'choice') return [];
    const rarest = step.options.map((option) => needsOf(option, weigh)[0]);
    return rarest.every((need) => need !== undefined) ? [[...new Set(rarest.flat())]] : [];
  });
  return needs.sort((a, b) => weigh(a) - weigh(b));
}

function firstOf(node: Node): First | null {
  switch (node.kind) {
    case 'word':
      return { sets: [node.set], uses: false };
    case 'use':
      return { sets: [], uses: true };
    case 'open':
    case 'close':
      return firstOf(node.next);
    case 'choice':
      return union(node.options.map(firstOf));
    default:
      return null;
  }
}

function union(firsts: readonly (First | null)[]): First | null {
  const sets = new Set<number>();
  let uses = false;
  for (const first of firsts) {
    if (first === null) return null;
    for (const set of first.sets) sets.add(set);
    uses ||= first.uses;
  }
  return { sets: [...sets], uses };
}
