/** What the build makes of patterns: programs that share their ends, the words to wait for, words in classes. */
import { describe, expect, it } from 'vitest';
import { createGrammar } from '../../src/lexicon/grammar.js';
import { compilePatterns } from '../../src/lexicon/patterns/compile-patterns.js';
import { ANYTHING, END, INSTRUCTION, NO_WORD, OP } from '../../src/model/pattern.js';

function compile(...sources: string[]) {
  const grammar = createGrammar({ burger: ['inwoner|bewoner|burger'] }, (word) => word);
  for (const source of sources) grammar.pattern(source);
  return compilePatterns(grammar, { openers: ['dat'], functionWords: ['de', 'van'] });
}

describe('compilePatterns', () => {
  it('writes one instruction a step, and what ends alike once', () => {
    const { program, patterns } = compile('eigen regie', 'meer regie');
    const [first, second] = patterns.map(({ start }) => program.slice(start, start + INSTRUCTION));
    expect(first?.[0]).toBe(OP.word);
    expect(first?.[2]).toBe(second?.[2]);
    const end = program[(first?.[2] ?? 0) + 2];
    expect(end).toBe(END);
    expect(program).toHaveLength(INSTRUCTION * 4); // the end, regie, eigen, meer
  });
  it('waits for the two rarest words, and for none of a part that may be left out', () => {
    const { patterns, words } = compile('de kosten van (goede) zorg');
    const needs = patterns[0]?.needs ?? [];
    const accepted = (word: string) => needs.map((set) => words.classes[words.literals[word] ?? -1]?.includes(set));
    expect(accepted('kosten')).toEqual([true, false]);
    expect(accepted('zorg')).toEqual([false, true]);
    for (const word of ['de', 'van', 'goede']) expect(accepted(word)).toEqual([false, false]);
  });
  it('waits for one word of each option of a choice, and for none where an option has none', () => {
    const { patterns, words } = compile('voor_zichzelf|op_eigen_kracht …2 zelf', '(meer) * …2 {term}');
    const [choice = -1] = patterns[0]?.needs ?? [];
    const accepting = Object.keys(words.literals).filter((word) =>
      words.classes[words.literals[word] ?? -1]?.includes(choice),
    );
    expect(accepting).toEqual(['zelf']);
    expect(patterns[0]?.needs).toHaveLength(2);
    expect(patterns[1]).toMatchObject({ needs: [], needsUses: [null], hasUse: true });
  });
  it('tells with what a match can begin', () => {
    const { patterns } = compile('[ {term} ] van', '…2 regie', '(eigen) regie');
    expect(patterns.map(({ first }) => first.set)).toEqual([NO_WORD, ANYTHING, expect.any(Number)]);
    expect(patterns.map(({ first }) => first.use)).toEqual([true, true, false]);
  });
  it('puts the words of a list in one class', () => {
    const { words } = compile('@burger moet', 'hulp van @burger');
    const [resident, citizen, must] = ['inwoner', 'burger', 'moet'].map((word) => words.literals[word]);
    expect(resident).toBe(citizen);
    expect(resident).not.toBe(must);
  });
});
