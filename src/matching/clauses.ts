/** Sentence and clause numbers per token. Without a parser a clause ends at dividing punctuation and before a word that opens one. */
import type { Span } from '../model/span.js';
import type { WordType } from './word-index.js';

/** `starts`: where each token begins. */
export function numberSentences(starts: readonly number[], sentences: readonly Span[]): number[] {
  if (sentences.length <= 1) return starts.map(() => 0);
  let sentence = 0;
  return starts.map((start) => {
    while (sentence < sentences.length - 1 && start >= (sentences[sentence]?.end ?? 0)) sentence++;
    return sentence;
  });
}

export function numberClauses(words: readonly WordType[], sentence: readonly number[]): number[] {
  let clause = 0;
  return words.map((word, at) => {
    if (at === 0) return clause;
    const newSentence = sentence[at] !== sentence[at - 1];
    if (newSentence || word.opensClause || words[at - 1]?.endsClause === true) clause++;
    return clause;
  });
}
