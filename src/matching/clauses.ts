/** Sentence and clause numbers per token. Without a parser a clause ends at dividing punctuation and before a word that opens one. */
import type { Span } from '../model/span.js';
import type { Tokens } from './tokenise.js';

const DIVIDERS = new Set([',', ';', ':', '(', ')', '–', '—']);

export function numberSentences(tokens: Tokens, sentences: readonly Span[]): number[] {
  let sentence = 0;
  return tokens.starts.map((start) => {
    while (sentence < sentences.length - 1 && start >= (sentences[sentence]?.end ?? 0)) sentence++;
    return sentence;
  });
}

/** `openers` begin a clause (dat, omdat, als …); the list is in the lexicon. */
export function numberClauses(tokens: Tokens, sentence: readonly number[], openers: ReadonlySet<string>): number[] {
  let clause = 0;
  return tokens.norms.map((norm, at) => {
    const newSentence = at > 0 && sentence[at] !== sentence[at - 1];
    const afterDivider = at > 0 && DIVIDERS.has(tokens.norms[at - 1] ?? '');
    if (newSentence || afterDivider || (at > 0 && openers.has(norm))) clause++;
    return clause;
  });
}
