/** Finds all matches of one pattern in a reading: leftmost first, the nearest way through its gaps, never over a sentence end. */
import type { TermId } from '../model/labels.js';
import { hasBit } from './bits.js';
import type { First, Graph, Node } from './graph.js';
import { EVERY_SENTENCE, type Presence, type Sentences, sentenceBit } from './presence.js';
import { type Match, type Reading, sentenceAt, type UseAt } from './reading.js';
import { isWord } from './tokenise.js';

interface Walk {
  readonly reading: Reading;
  readonly sentences: readonly number[];
  sentence: number;
  open: number;
  close: number;
}

export function findMatches(reading: Reading, pattern: number, graph: Graph, presence: Presence): readonly Match[] {
  const found = graph.hasUse ? reading.found : reading.looked.found;
  const known = found.get(pattern);
  if (known) return known;
  const within = sentencesFor(reading, graph, presence);
  const matches = within === 0 ? NONE : scan(reading, pattern, graph, within);
  found.set(pattern, matches);
  return matches;
}

const NONE: readonly Match[] = [];

/** The sentences that have all the words and uses which the pattern needs. */
export function sentencesFor(reading: Reading, { needs, needsUses }: Graph, presence: Presence): Sentences {
  let sentences = EVERY_SENTENCE;
  for (const term of needsUses) sentences &= sentencesWithUse(reading, term);
  for (const set of needs) {
    if (sentences === 0) return 0;
    sentences &= presence(reading, set);
  }
  return sentences;
}

function sentencesWithUse(reading: Reading, term: TermId | null): Sentences {
  let sentences = 0;
  for (const use of reading.uses) {
    if (term === null || use.term === term) sentences |= sentenceBit(sentenceAt(reading, use.from));
  }
  return sentences;
}

function scan(reading: Reading, pattern: number, graph: Graph, within: Sentences): Match[] {
  const matches: Match[] = [];
  const { sentence: sentences } = reading.division();
  const walk: Walk = { reading, sentences, sentence: 0, open: -1, close: -1 };
  for (let from = 0; from < sentences.length; from++) {
    const sentence = sentences[from] ?? 0;
    if ((within & sentenceBit(sentence)) === 0 || !canBegin(reading, graph.first, from)) continue;
    walk.sentence = sentence;
    walk.open = -1;
    walk.close = -1;
    const to = step(walk, graph.start, from);
    if (to <= from) continue;
    const core = walk.open >= 0 ? { from: walk.open, to: walk.close < 0 ? to : walk.close } : { from, to };
    matches.push({ pattern, from, to, core });
    from = Math.max(from, core.to - 1);
  }
  return matches;
}

function canBegin(reading: Reading, first: First | null, at: number): boolean {
  if (first === null) return true;
  if (first.set !== null && isOf(reading, at, first.set)) return true;
  return first.uses && useAt(reading, at) !== undefined;
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

function inSentence(walk: Walk, at: number): boolean {
  return walk.sentences[at] === walk.sentence;
}

function useAt(reading: Reading, at: number): UseAt | undefined {
  for (const use of reading.uses) if (use.from === at) return use;
  return undefined;
}
