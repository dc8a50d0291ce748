/** Steps of a pattern → a linked graph that can be walked from node to node, and what tells early that there is no match. */
import type { Sense, TermId } from '../model/labels.js';
import type { Pattern, Step } from '../model/lexicon.js';

/** All kinds in one shape, whose fields only some kinds use: V8 reads a field slowly where it has met objects of many shapes. */
export interface Node {
  readonly kind: Step['kind'];
  readonly next: Link;
  /** Of a word. */
  readonly set: number;
  /** Of a gap. */
  readonly max: number;
  /** Of a use; null: any. */
  readonly term: TermId | null;
  readonly sense: Sense | null;
  /** Of a choice; what follows it follows each of them. */
  readonly options: readonly Link[];
  /** With what a choice can begin. */
  readonly first: First | null;
}

/** Null: the end of the pattern. */
export type Link = Node | null;

/** With what a match can begin; null: with anything. */
export interface First {
  /** Null: with no word. */
  readonly set: number | null;
  readonly uses: boolean;
}

export interface Graph {
  readonly start: Link;
  /** Word sets; no match exists without a word of each. The first, the rarest, is the one to wait for. */
  readonly needs: readonly number[];
  /** Uses without one of which no match exists, by term; null for any. */
  readonly needsUses: readonly (TermId | null)[];
  /** Whether a use can be part of a match, so that what is found depends on the uses. */
  readonly hasUse: boolean;
  readonly first: First | null;
  /** Word sets that the pattern names; a word in a gap belongs to none of them. */
  readonly names: ReadonlySet<number>;
}

export interface GraphTools {
  /** How often a word of the set will be met. */
  readonly weigh: (set: number) => number;
  /** The set that has the words of all these sets. */
  readonly union: (sets: readonly number[]) => number;
}

export function buildGraph(pattern: Pattern, tools: GraphTools): Graph {
  const needs = needsOf(pattern.steps, tools).map(tools.union);
  const start = link(pattern.steps, null, tools);
  const needsUses = pattern.steps.flatMap((step) => (step.kind === 'use' ? [step.term] : []));
  const names = new Set(named(pattern.steps));
  return { start, needs, needsUses, hasUse: hasUse(pattern.steps), first: toFirst(beginnings(start), tools), names };
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

function link(steps: readonly Step[], next: Link, tools: GraphTools): Link {
  let node = next;
  for (const step of [...steps].reverse()) node = linkStep(step, node, tools);
  return node;
}

function linkStep(step: Step, next: Link, tools: GraphTools): Node {
  const options = step.kind === 'choice' ? step.options.map((option) => link(option, next, tools)) : [];
  return {
    kind: step.kind,
    next,
    set: step.kind === 'word' ? step.set : -1,
    max: step.kind === 'gap' ? step.max : 0,
    term: step.kind === 'use' ? step.term : null,
    sense: step.kind === 'use' ? step.sense : null,
    options,
    first: step.kind === 'choice' ? toFirst(together(options.map(beginnings)), tools) : null,
  };
}

/** Word sets of which at least one must occur. */
type Need = readonly number[];

/** Rarest first. A choice of which every option needs a word needs one of these words. */
function needsOf(steps: readonly Step[], tools: GraphTools): Need[] {
  const weigh = (need: Need) => need.reduce((sum, set) => sum + tools.weigh(set), 0);
  const needs = steps.flatMap((step): Need[] => {
    if (step.kind === 'word') return [[step.set]];
    if (step.kind !== 'choice') return [];
    const rarest = step.options.map((option) => needsOf(option, tools)[0]);
    return rarest.every((need) => need !== undefined) ? [[...new Set(rarest.flat())]] : [];
  });
  return needs.sort((a, b) => weigh(a) - weigh(b));
}

interface Beginnings {
  readonly sets: readonly number[];
  readonly uses: boolean;
}

function toFirst(all: Beginnings | null, { union }: GraphTools): First | null {
  return all === null ? null : { set: all.sets.length === 0 ? null : union(all.sets), uses: all.uses };
}

function beginnings(node: Link): Beginnings | null {
  switch (node?.kind) {
    case 'word':
      return { sets: [node.set], uses: false };
    case 'use':
      return { sets: [], uses: true };
    case 'open':
    case 'close':
      return beginnings(node.next);
    case 'choice':
      return together(node.options.map(beginnings));
    default:
      return null;
  }
}

function together(all: readonly (Beginnings | null)[]): Beginnings | null {
  const sets = new Set<number>();
  let uses = false;
  for (const each of all) {
    if (each === null) return null;
    for (const set of each.sets) sets.add(set);
    uses ||= each.uses;
  }
  return { sets: [...sets], uses };
}
