/** Finds all matches of one pattern in a reading: leftmost first, the nearest way through its gaps, never over a sentence end. */
import type { TermId } from '../model/labels.js';
import type { Graph, Node } from './graph.js';
import { isPresent, type Match, positionsOf, type Reading, type UseAt } from './reading.js';
import { isWord } from './tokenise.js';
import { hasBit } from './word-index.js';

interface Walk {
  readonly reading: Reading;
  readonly sentences: readonly number[];
  readonly sentence: number;
  open: number;
  close: number;
}

export function findMatches(reading: Reading, pattern: number, graph: Graph): readonly Match[] {
  if (!canMatch(reading, graph)) return NONE;
  const found = graph.hasUse ? reading.found : reading.looked.found;
  const known = found.get(pattern);
  if (known) return known;
  const matches = scan(reading, pattern, graph);
  found.set(pattern, matches);
  return matches;
}

const NONE: readonly Match[] = [];

/** Whether the words are there at all; far cheaper than to look for the match. */
export function canMatch(reading: Reading, graph: Graph): boolean {
  if (!graph.needsUses.every((term) => hasUseOf(reading, term))) return false;
  return graph.needs.every((need) => need.some((set) => isPresent(reading, set)));
}

function hasUseOf({ uses }: Reading, term: TermId | null): boolean {
  return term === null ? uses.length > 0 : uses.some((use) => use.term === term);
}

function scan(reading: Reading, pattern: number, graph: Graph): Match[] {
  const matches: Match[] = [];
  let free = 0;
  const { sentence: sentences } = reading.division();
  for (const from of starts(reading, graph)) {
    if (from < free) continue;
    const walk: Walk = { reading, sentences, sentence: sentences[from] ?? 0, open: -1, close: -1 };
    const to = step(walk, graph.start, from);
    if (to <= from) continue;
    const core = walk.open >= 0 ? { from: walk.open, to: walk.close < 0 ? to : walk.close } : { from, to };
    matches.push({ pattern, from, to, core });
    free = Math.max(from + 1, core.to);
  }
  return matches;
}

/** Tokens at which a match can begin, in order. */
function starts(reading: Reading, graph: Graph): readonly number[] {
  const { first } = graph;
  if (first === null) return reading.tokens.starts.map((_, at) => at);
  const [only] = first.sets;
  if (first.sets.length === 1 && only !== undefined && !first.uses) return positionsOf(reading, only);
  const found = new Set(first.sets.flatMap((set) => [...positionsOf(reading, set)]));
  if (first.uses) for (const use of reading.uses) found.add(use.from);
  return [...found].sort((a, b) => a - b);
}

/** End of the match through this node, or -1. */
function step(walk: Walk, node: Node, at: number): number {
  switch (node.kind) {
    case 'end':
      return at;
    case 'word':
      return inSentence(walk, at) && isOf(walk.reading, at, node.set) ? step(walk, node.next, at + 1) : -1;
    case 'any-word':
      return inSentence(walk, at) && isWord(walk.reading.tokens.norms[at] ?? ',') ? step(walk, node.next, at + 1) : -1;
    case 'open':
    case 'close':
      return stepBracket(walk, node, at);
    case 'gap':
      return stepGap(walk, node, at);
    case 'use':
      return stepUse(walk, node, at);
    case 'choice':
      return stepChoice(walk, node, at);
  }
}

/** A bracket on a way that leads nowhere is forgotten. */
function stepBracket(walk: Walk, { kind, next }: Extract<Node, { kind: 'open' | 'close' }>, at: number): number {
  const before = walk[kind];
  walk[kind] = at;
  const to = step(walk, next, at);
  if (to < 0) walk[kind] = before;
  return to;
}

function stepUse(walk: Walk, node: Extract<Node, { kind: 'use' }>, at: number): number {
  const use = useAt(walk.reading, at);
  if (use === undefined || use.to <= at || !inSentence(walk, at)) return -1;
  if (node.term !== null && node.term !== use.term) return -1;
  if (node.sense !== null && node.sense !== use.sense) return -1;
  return step(walk, node.next, use.to);
}

function stepGap(walk: Walk, node: Extract<Node, { kind: 'gap' }>, at: number): number {
  let words = 0;
  for (let position = at; ; position++) {
    const to = step(walk, node.next, position);
    if (to >= 0) return to;
    if (!inSentence(walk, position)) return -1;
    if (isWord(walk.reading.tokens.norms[position] ?? ',') && ++words > node.max) return -1;
  }
}

function stepChoice(walk: Walk, node: Extract<Node, { kind: 'choice' }>, at: number): number {
  for (const option of node.options) {
    const to = step(walk, option, at);
    if (to >= 0) return to;
  }
  return -1;
}

function isOf(reading: Reading, at: number, set: number): boolean {
  const word = reading.words[at];
  return word !== undefined && hasBit(word.bits, set);
}

function inSentence(walk: Walk, at: number): boolean {
  return walk.sentences[at] === walk.sentence;
}

function useAt(reading: Reading, at: number): UseAt | undefined {
  return reading.uses.find((use) => use.from === at);
}
