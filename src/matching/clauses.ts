/** Sentences and clauses in numbers of tokens. Without a parser a clause ends at dividing punctuation and before a word that opens one. */
import type { Span } from '../model/span.js';
import type { WordType } from './word-index.js';

/**
 * The first token of each sentence, and behind the last one how many tokens there are.
 * `starts`: where each token begins.
 */
export function firstTokens(starts: readonly number[], sentences: readonly Span[]): number[] {
  const firsts = [0];
  let at = 0;
  for (let sentence = 0; sentence < sentences.length - 1; sentence++) {
    const end = sentences[sentence]?.end ?? 0;
    while (at < starts.length && (starts[at] ?? 0) < end) at++;
    firsts.push(at);
  }
  firsts.push(starts.length);
  return firsts;
}

/** Number of the sentence per token. */
export function numberSentences(firsts: readonly number[]): number[] {
  const numbers: number[] = [];
  for (let sentence = 0; sentence + 1 < firsts.length; sentence++) {
    while (numbers.length < (firsts[sentence + 1] ?? 0)) numbers.push(sentence);
  }
  return numbers;
}

/** Number of the clause per token, counted through the passage. */
export function numberClauses(words: readonly WordType[], sentence: readonly number[]): number[] {
  let clause = 0;
  return words.map((word, at) => {
    if (at === 0) return clause;
    const newSentence = sentence[at] !== sentence[at - 1];
    if (newSentence || word.opensClause || words[at - 1]?.endsClause === true) clause++;
    return clause;
  });
}
