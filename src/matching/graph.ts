/** Steps of a pattern → a linked graph that can be walked with a continuation, and the word sets that any match needs. */
import type { TermId } from '../model/labels.js';
import type { Pattern, Step } from '../model/lexicon.js';

export type Node =
  | { readonly kind: 'end' }
  | { readonly kind: 'word'; readonly set: number; readonly next: Node }
  | { readonly kind: 'any-word' | 'open' | 'close'; readonly next: Node }
  | { readonly kind: 'gap'; readonly max: number; readonly next: Node }
  | { readonly kind: 'use'; readonly term: TermId | null; readonly next: Node }
  | { readonly kind: 'choice'; readonly options: readonly Node[] };

export interface Graph {
  readonly start: Node;
  /** Word sets without which no match exists; the first is the one to wait for. */
  readonly needs: readonly number[];
  readonly needsUse: boolean;
}

const END: Node = { kind: 'end' };

export function buildGraph(pattern: Pattern, sizeOf: (set: number) => number): Graph {
  const needs = required(pattern.steps).sort((a, b) => sizeOf(a) - sizeOf(b));
  return { start: link(pattern.steps, END), needs, needsUse: pattern.steps.some((step) => step.kind === 'use') };
}

function link(steps: readonly Step[], next: Node): Node {
  let node = next;
  for (const step of [...steps].reverse()) node = linkStep(step, node);
  return node;
}

function linkStep(step: Step, next: Node): Node {
  switch (step.kind) {
    case 'word':
      return { kind: 'word', set: step.set, next };
    case 'gap':
      return { kind: 'gap', max: step.max, next };
    case 'use':
      return { kind: 'use', term: step.term, next };
    case 'choice':
      return { kind: 'choice', options: step.options.map((option) => link(option, next)) };
    default:
      return { kind: step.kind, next };
  }
}

function required(steps: readonly Step[]): number[] {
  return steps.flatMap((step) => (step.kind === 'word' ? [step.set] : []));
}
