/**
 * The word sets of a lexicon, and unions of them added while its patterns are prepared. *One of these sets* is then one set,
 * so that whatever is asked of a token is a single bit.
 */
import type { WordSet } from '../model/lexicon.js';

export interface SetPool {
  /** The lexicon's own sets keep their numbers; unions follow. */
  readonly sets: readonly WordSet[];
  readonly union: (sets: readonly number[]) => number;
}

export function createSetPool(own: readonly WordSet[]): SetPool {
  const sets = [...own];
  const known = new Map<string, number>();
  return {
    sets,
    union(numbers) {
      const [only] = numbers;
      if (numbers.length === 1 && only !== undefined) return only;
      const key = [...numbers].sort((a, b) => a - b).join();
      const before = known.get(key);
      if (before !== undefined) return before;
      known.set(key, sets.length);
      return sets.push(unite(numbers.flatMap((each) => sets[each] ?? []))) - 1;
    },
  };
}

function unite(sets: readonly WordSet[]): WordSet {
  const all = (kind: keyof WordSet) => [...new Set(sets.flatMap((set) => set[kind]))];
  return {
    literals: all('literals'),
    prefixes: all('prefixes'),
    suffixes: all('suffixes'),
    infixes: all('infixes'),
    stems: all('stems'),
  };
}
