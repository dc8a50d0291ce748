/** Finds all matches of one pattern in a reading: leftmost first, the nearest way through its gaps, never over a sentence end. */
import type { TermId } from '../model/labels.js';
import { hasBit } from './bits.js';
import type { First, Graph, Link, Node } from './graph.js';
import { EVERY_SENTENCE, type Places, type Sentences, sentenceBit } from './places.js';
import { type Match, type Reading, sentenceAt, type UseAt } from './reading.js';

interface Walk {
  readonly reading: Reading;
  readonly sentences: readonly number[];
  sentence: number;
  open: number;
  close: number;
}

type PlacesOf = (reading: Reading) => Places;

export function findMatches(reading: Reading, pattern: number, graph: Graph, places: PlacesOf): readonly Match[] {
  const found = graph.hasUse ? reading.foundOfUses : reading.found;
  const known = found.get(pattern);
  if (known) return known;
  const within = sentencesFor(reading, graph, places);
  const matches = within === 0 ? NONE : scan(reading, pattern, graph, within, places(reading));
  found.set(pattern, matches);
  return matches;
}

const NONE: readonly Match[] = [];

/** The sentences that have all the words and uses which the pattern needs. */
export function sentencesFor(reading: Reading, { needs, needsUses }: Graph, places: PlacesOf): Sentences {
  let within = EVERY_SENTENCE;
  if (needs.length > 0) {
    const { sentences } = places(reading);
    for (const set of needs) within &= sentences[set] ?? 0;
    if (within === 0) return 0;
  }
  for (const term of needsUses) within &= sentencesWithUse(reading, term);
  return within;
}

function sentencesWithUse(reading: Reading, term: TermId | null): Sentences {
  let sentences = 0;
  for (const use of reading.uses) {
    if (term === null || use.term === term) sentences |= sentenceBit(sentenceAt(reading, use.from));
  }
  return sentences;
}

function scan(reading: Reading, pattern: number, graph: Graph, within: Sentences, places: Places): Match[] {
  const matches: Match[] = [];
  const { sentence: sentences } = reading.division();
  const walk: Walk = { reading, sentences, sentence: 0, open: -1, close: -1 };
  const { first } = graph;
  let free = 0;
  const tryAt = (from: number) => {
    const sentence = sentences[from] ?? 0;
    if (from < free || (within & sentenceBit(sentence)) === 0) return;
    walk.sentence = sentence;
    walk.open = -1;
    walk.close = -1;
    const to = step(walk, graph.start, from);
    if (to <= from) return;
    const core = walk.open >= 0 ? { from: walk.open, to: walk.close < 0 ? to : walk.close } : { from, to };
    matches.push({ pattern, from, to, core });
    free = Math.max(from + 1, core.to);
  };
  if (first === null || first.uses) {
    for (let from = 0; from < sentences.length; from++) if (canBegin(reading, first, from)) tryAt(from);
  } else if (first.set !== null) {
    const { chains, tokens, links } = places;
    for (let link = chains[first.set] ?? -1; link >= 0; link = links[link] ?? -1) tryAt(tokens[link] ?? 0);
  }
  return matches;
}

function canBegin(reading: Reading, first: First | null, at: number): boolean {
  if (first === null) return true;
  if (first.set !== null && isOf(reading, at, first.set)) return true;
  return first.uses && useAt(reading, at) !== undefined;
}

/** End of the match through this node, or -1. */
function step(walk: Walk, node: Link, at: number): number {
  if (node === null) return at;
  switch (node.kind) {
    case 'word':
      return inSentence(walk, at) && isOf(walk.reading, at, node.set) ? step(walk, node.next, at + 1) : -1;
    case 'any-word':
      return inSentence(walk, at) && isWordAt(walk, at) ? step(walk, node.next, at + 1) : -1;
    case 'open':
      return stepOpen(walk, node, at);
    case 'close':
      return stepClose(walk, node, at);
    case 'gap':
      return stepGap(walk, node, at);
    case 'use':
      return stepUse(walk, node, at);
    case 'choice':
      return stepChoice(walk, node, at);
  }
}

/** A bracket on a way that leads nowhere is forgotten. */
function stepOpen(walk: Walk, node: Node, at: number): number {
  const before = walk.open;
  walk.open = at;
  const to = step(walk, node.next, at);
  if (to < 0) walk.open = before;
  return to;
}

function stepClose(walk: Walk, node: Node, at: number): number {
  const before = walk.close;
  walk.close = at;
  const to = step(walk, node.next, at);
  if (to < 0) walk.close = before;
  return to;
}

function stepUse(walk: Walk, node: Node, at: number): number {
  const use = useAt(walk.reading, at);
  if (use === undefined || use.to <= at || !inSentence(walk, at)) return -1;
  if (node.term !== null && node.term !== use.term) return -1;
  if (node.sense !== null && node.sense !== use.sense) return -1;
  return step(walk, node.next, use.to);
}

function stepGap(walk: Walk, node: Node, at: number): number {
  let words = 0;
  for (let position = at; ; position++) {
    const to = step(walk, node.next, position);
    if (to >= 0) return to;
    if (!inSentence(walk, position)) return -1;
    if (isWordAt(walk, position) && ++words > node.max) return -1;
  }
}

function stepChoice(walk: Walk, node: Node, at: number): number {
  if (!canBegin(walk.reading, node.first, at)) return -1;
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

function isWordAt({ reading }: Walk, at: number): boolean {
  return reading.words[at]?.isWord === true;
}

function inSentence(walk: Walk, at: number): boolean {
  return walk.sentences[at] === walk.sentence;
}

function useAt(reading: Reading, at: number): UseAt | undefined {
  for (const use of reading.uses) if (use.from === at) return use;
  return undefined;
}
