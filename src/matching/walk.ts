/**
 * Walks a pattern's program over the tokens of a sentence (model/pattern.ts says how it is laid out). This is where most time on texts
 * full of terms goes, so there is one walker with a few variables, and nothing is made on the way.
 */
import { ANYTHING, acceptsUse, END, NO_WORD, OP, useCode } from '../model/pattern.js';
import { hasBit } from './bits.js';
import type { Range, Reading, UseAt } from './reading.js';

export interface Walker {
  /** Walks are through this reading from now on, and never past this token. */
  readonly enter: (reading: Reading, end: number) => void;
  /** The first token from here on at which a match can begin, as far as its first word or use goes; where there is none, the end. */
  readonly begin: (set: number, use: boolean, from: number) => number;
  /** From an address in the program and a token → the token behind the match, or -1. */
  readonly walk: (start: number, from: number) => number;
  /** What stood between the brackets in the last match, or the whole of it. */
  readonly core: (from: number, to: number) => Range;
}

const NOWHERE = -1;

export function createWalker(program: Int32Array): Walker {
  let words: Reading['words'] = [];
  let uses: Reading['uses'] = [];
  let end = 0;
  let open = NOWHERE;
  let close = NOWHERE;

  function step(start: number, from: number): number {
    let address = start;
    let at = from;
    while (address !== END) {
      const value = program[address + 1] ?? 0;
      const next = program[address + 2] ?? END;
      switch (program[address]) {
        case OP.word:
          if (at >= end || !isOf(at, value)) return NOWHERE;
          at++;
          break;
        case OP.anyWord:
          if (at >= end || !isWordAt(at)) return NOWHERE;
          at++;
          break;
        case OP.use: {
          const use = useAt(uses, at);
          if (at >= end || use === undefined || use.to <= at) return NOWHERE;
          if (!acceptsUse(value, useCode(use.term, use.sense))) return NOWHERE;
          at = use.to;
          break;
        }
        case OP.gap:
          return stepGap(value, next, at);
        case OP.choice:
          return stepChoice(value, at);
        case OP.open:
          return stepOpen(next, at);
        default:
          return stepClose(next, at);
      }
      address = next;
    }
    return at;
  }

  /** A bracket on a way that leads nowhere is forgotten. */
  function stepOpen(next: number, at: number): number {
    const before = open;
    open = at;
    const to = step(next, at);
    if (to < 0) open = before;
    return to;
  }

  function stepClose(next: number, at: number): number {
    const before = close;
    close = at;
    const to = step(next, at);
    if (to < 0) close = before;
    return to;
  }

  function stepGap(most: number, next: number, at: number): number {
    let words = 0;
    for (let position = at; ; position++) {
      const to = step(next, position);
      if (to >= 0) return to;
      if (position >= end) return NOWHERE;
      if (isWordAt(position) && ++words > most) return NOWHERE;
    }
  }

  function stepChoice(list: number, at: number): number {
    if (!canBegin(program[list + 1] ?? ANYTHING, program[list + 2] === 1, at)) return NOWHERE;
    const options = list + 3;
    for (let option = options; option < options + (program[list] ?? 0); option++) {
      const to = step(program[option] ?? END, at);
      if (to >= 0) return to;
    }
    return NOWHERE;
  }

  function canBegin(set: number, use: boolean, at: number): boolean {
    if (set === ANYTHING || (set !== NO_WORD && isOf(at, set))) return true;
    return use && useAt(uses, at) !== undefined;
  }

  function isOf(at: number, set: number): boolean {
    const word = words[at];
    return word !== undefined && hasBit(word.bits, set);
  }

  function isWordAt(at: number): boolean {
    return words[at]?.isWord === true;
  }

  return {
    enter(reading, sentenceEnd) {
      words = reading.words;
      uses = reading.uses;
      end = sentenceEnd;
    },
    begin(set, use, from) {
      let at = from;
      while (at < end && !canBegin(set, use, at)) at++;
      return at;
    },
    walk(start, from) {
      open = NOWHERE;
      close = NOWHERE;
      return step(start, from);
    },
    core: (from, to) => (open < 0 ? { from, to } : { from: open, to: close < 0 ? to : close }),
  };
}

function useAt(uses: readonly UseAt[], at: number): UseAt | undefined {
  for (const use of uses) if (use.from === at) return use;
  return undefined;
}
