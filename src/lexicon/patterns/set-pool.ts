/**
 * The word sets of a lexicon, and unions of them added while its patterns are prepared. *One of these sets* is then one set,
 * so that whatever is asked of a token is a single bit.
 */
import { weighSets } from './rarity.js';
import type { WordSet } from './step.js';

export interface SetPool {
  /** The lexicon's own sets keep their numbers; unions follow. */
  readonly sets: readonly WordSet[];
  /** The set that has the words of all these sets. */
  readonly union: (sets: readonly number[]) => number;
  /** How often a word of one of the lexicon's own sets will be met. */
  readonly weigh: (set: number) => number;
}

/** `frequent`: words that stand in every sentence. */
export function createSetPool(own: readonly WordSet[], frequent: ReadonlySet<string>): SetPool {
  const weights = weighSets(own, frequent);
  const sets = [...own];
  const known = new Map<string, number>();
  return {
    sets,
    weigh: (set) => weights[set] ?? 0,
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
