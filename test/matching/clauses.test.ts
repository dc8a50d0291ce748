/** Clauses: where a sentence is cut, shown with a bar. */
import { describe, expect, it } from 'vitest';
import { compilePatterns } from '../../src/lexicon/patterns/compile-patterns.js';
import { firstTokens, numberClauses, numberSentences } from '../../src/matching/clauses.js';
import { createTokeniser } from '../../src/matching/tokenise.js';
import { createWordIndex } from '../../src/matching/word-index.js';
import { createWordTable } from '../../src/matching/word-table.js';

const { words } = compilePatterns({ sets: [], patterns: [] }, { openers: ['omdat', 'als', 'dat'], functionWords: [] });
const tokenise = createTokeniser(
  createWordTable(createWordIndex(words, { needed: new Set(), listened: new Set() }, (word) => word)),
);

function cut(text: string): string {
  const tokens = tokenise(text);
  const end = text.indexOf('. ') + 1;
  const spans =
    end > 0
      ? [
          { start: 0, end },
          { start: end, end: text.length },
        ]
      : [{ start: 0, end: text.length }];
  const clauses = numberClauses(tokens.words, numberSentences(firstTokens(tokens.starts, spans)));
  return tokens.starts
    .map((start, at) => {
      const token = text.slice(start, tokens.ends[at]);
      return at > 0 && clauses[at] !== clauses[at - 1] ? `| ${token}` : token;
    })
    .join(' ');
}

describe('numberClauses', () => {
  it.each([
    ['after a comma', 'wie hulp vraagt, krijgt hulp', 'wie hulp vraagt , | krijgt hulp'],
    ['before an opening word', 'hulp komt als het moet', 'hulp komt | als het moet'],
    ['once where comma and opening word meet', 'het kan, omdat het moet', 'het kan , | omdat het moet'],
    ['at a sentence end', 'het kan. Het moet.', 'het kan . | Het moet .'],
    ['not inside a plain sentence', 'mensen doen mee', 'mensen doen mee'],
  ])('cuts %s', (_, text, expected) => {
    expect(cut(text)).toBe(expected);
  });
});
