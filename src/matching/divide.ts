/** Sentences and clauses of a passage. What not every passage is asked for is made when it is first asked for. */
import type { Span } from '../model/span.js';
import { firstTokens, numberClauses, numberSentences } from './clauses.js';
import type { Division } from './reading.js';
import type { Tokens } from './tokenise.js';

export function divide({ words, starts }: Tokens, sentences: readonly Span[]): Division {
  const firsts = firstTokens(starts, sentences);
  let sentence: readonly number[] | null = null;
  let clause: readonly number[] | null = null;
  return {
    sentences,
    firsts,
    get sentence() {
      sentence ??= numberSentences(firsts);
      return sentence;
    },
    get clause() {
      clause ??= numberClauses(words, this.sentence);
      return clause;
    },
  };
}
