/** Word sets → the index by which a word is looked up: words that the same sets accept share a class, so that a list is written once. */
import type { WordClasses } from '../../model/pattern.js';
import type { WordSet } from './step.js';

type Kind = keyof WordSet;

export function classifyWords(sets: readonly WordSet[], openers: readonly string[]): WordClasses {
  const classes: (readonly number[])[] = [];
  const known = new Map<string, number>();
  const classOf = (numbers: readonly number[]) => {
    const key = numbers.join();
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, classes.length);
    return classes.push(numbers) - 1;
  };
  const index = (kind: Kind) =>
    Object.fromEntries([...setsByWord(sets, kind)].map(([word, numbers]) => [word, classOf(numbers)]));
  return {
    sets: sets.length,
    classes,
    literals: index('literals'),
    prefixes: index('prefixes'),
    suffixes: index('suffixes'),
    infixes: index('infixes'),
    stems: index('stems'),
    openers,
  };
}

/** Numbers in ascending order. */
function setsByWord(sets: readonly WordSet[], kind: Kind): Map<string, number[]> {
  const byWord = new Map<string, number[]>();
  sets.forEach((set, number) => {
    for (const word of set[kind]) {
      const numbers = byWord.get(word);
      if (numbers) numbers.push(number);
      else byWord.set(word, [number]);
    }
  });
  return byWord;
}
