/** Word → all that it means to the lexicon. Words that the same sets accept share one answer, and a corpus has few of these. */
import type { WordClasses } from '../model/pattern.js';
import { addBit, newBits } from './bits.js';

/** What a word means to the lexicon. */
export interface WordType {
  /** The word sets that accept it. */
  readonly sets: readonly number[];
  /** The same as bits. */
  readonly bits: Uint32Array;
  /** Of the sets, those that some pattern cannot do without. */
  readonly needed: readonly number[];
  /** Of these, those for which patterns wait that are looked for in every passage. */
  readonly listened: readonly number[];
  /** False for punctuation. */
  readonly isWord: boolean;
  /** What it does to clauses: punctuation that ends one, a word that opens one. */
  readonly endsClause: boolean;
  readonly opensClause: boolean;
}

/** `norm`: folded, as patterns are. */
export type WordIndex = (norm: string) => WordType;

const DIVIDERS = new Set([',', ';', ':', '(', ')', '–', '—']);
const NONE: readonly number[] = [];
/** No text has so many; the rest is made anew each time. */
const MOST_TYPES = 20_000;

/** Which sets are looked at: see `WordType`. */
export interface Attention {
  readonly needed: ReadonlySet<number>;
  readonly listened: ReadonlySet<number>;
}

export function createWordIndex(
  words: WordClasses,
  { needed, listened }: Attention,
  stem: (word: string) => string,
): WordIndex {
  const literals = toMap(words.literals);
  const prefixes = toMap(words.prefixes);
  const suffixes = toMap(words.suffixes);
  const stems = toMap(words.stems);
  const infixes = Object.entries(words.infixes);
  const openers = new Set(words.openers);
  const known = new Map<string, WordType>();

  function classesOf(norm: string): number[] {
    const found = [literals.get(norm)];
    for (let length = 2; length <= norm.length; length++) {
      found.push(prefixes.get(norm.slice(0, length)), suffixes.get(norm.slice(-length)));
    }
    if (stems.size > 0 && norm.length > 2) found.push(stems.get(stem(norm)));
    for (const [part, each] of infixes) if (norm.includes(part)) found.push(each);
    return found.filter((each) => each !== undefined);
  }

  function newType(classes: readonly number[], norm: string): WordType {
    const sets = [...new Set(classes.flatMap((each) => words.classes[each] ?? NONE))];
    const bits = newBits(words.sets);
    for (const set of sets) addBit(bits, set);
    return {
      sets,
      bits,
      needed: sets.filter((set) => needed.has(set)),
      listened: sets.filter((set) => listened.has(set)),
      isWord: isWord(norm),
      endsClause: DIVIDERS.has(norm),
      opensClause: openers.has(norm),
    };
  }

  return (norm) => {
    const classes = classesOf(norm);
    const key = `${classes.join()} ${isWord(norm)} ${DIVIDERS.has(norm)} ${openers.has(norm)}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const type = newType(classes, norm);
    if (known.size < MOST_TYPES) known.set(key, type);
    return type;
  };
}

function toMap(record: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(record));
}

function isWord(norm: string): boolean {
  const code = norm.charCodeAt(0);
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 0x2fff || (code > 0x7f && code < 0x2000);
}
