/** Pattern text → steps. The grammar is in docs/lexicon.md; named lists (`@burger`) are patterns themselves. */
import { fold } from '../model/fold.js';
import { SENSES, type Sense, TERM_IDS, type TermId } from '../model/labels.js';
import type { ParsedPattern, Step, WordSet } from './patterns/step.js';

export class PatternError extends Error {}

export interface Grammar {
  readonly sets: WordSet[];
  readonly patterns: ParsedPattern[];
  /** Index of the pattern with this text, parsed on first sight. */
  pattern(source: string): number;
}

const NO_WORDS = { literals: [], prefixes: [], suffixes: [], infixes: [], stems: [] };
type Words = { literals: string[]; prefixes: string[]; suffixes: string[]; infixes: string[]; stems: string[] };

export function createGrammar(
  lists: Readonly<Record<string, readonly string[]>>,
  stem: (word: string) => string,
): Grammar {
  const sets: WordSet[] = [];
  const setIndex = new Map<string, number>();
  const patterns: ParsedPattern[] = [];
  const patternIndex = new Map<string, number>();
  const expanded = new Map<string, readonly Step[][]>();

  function intern(words: Words): number {
    const key = JSON.stringify(words);
    const known = setIndex.get(key);
    if (known !== undefined) return known;
    sets.push(words);
    setIndex.set(key, sets.length - 1);
    return sets.length - 1;
  }

  function listSteps(name: string): readonly Step[][] {
    const known = expanded.get(name);
    if (known) return known;
    const items = lists[name];
    if (!items) throw new PatternError(`onbekende lijst @${name}`);
    expanded.set(name, []);
    const steps = items.map((item) => parse(item));
    expanded.set(name, steps);
    return steps;
  }

  function addWord(words: Words, raw: string): void {
    const atom = fold(raw);
    if (atom.startsWith('~')) words.stems.push(stem(atom.slice(1)));
    else if (atom.length > 2 && atom.startsWith('*') && atom.endsWith('*')) words.infixes.push(atom.slice(1, -1));
    else if (atom.startsWith('*')) words.suffixes.push(atom.slice(1));
    else if (atom.endsWith('*')) words.prefixes.push(atom.slice(0, -1));
    else words.literals.push(atom);
  }

  /** One element between blanks: alternatives that bind tighter than the blank. */
  function element(raw: string): Step {
    if (raw === '*') return { kind: 'any-word' };
    if (raw.startsWith('\\')) return { kind: 'word', set: intern({ ...NO_WORDS, literals: [raw.slice(1)] }) };
    if (raw === '[') return { kind: 'open' };
    if (raw === ']') return { kind: 'close' };
    const gap = /^…(\d)$/.exec(raw);
    if (gap) return gapStep(Number(gap[1]));
    const words: Words = { literals: [], prefixes: [], suffixes: [], infixes: [], stems: [] };
    const longer: Step[][] = [];
    for (const part of raw.split('|')) {
      if (part === '*') throw new PatternError('* staat alleen als los woord');
      if (part === '') throw new PatternError(`leeg alternatief in „${raw}”`);
      if (part.startsWith('{')) longer.push([useStep(part)]);
      else if (part.startsWith('@')) longer.push(...listSteps(part.slice(1)));
      else if (part.includes('_')) longer.push(part.split('_').map((piece) => element(piece)));
      else if (pieces(part).length > 1) longer.push(pieces(part).map((piece) => element(piece)));
      else addWord(words, part);
    }
    return combine(words, longer);
  }

  /** Single-word list items join the word set, so that a step stays one look-up. */
  function combine(words: Words, longer: Step[][]): Step {
    const options: Step[][] = [];
    for (const steps of longer) {
      const only = steps.length === 1 ? steps[0] : undefined;
      const set = only?.kind === 'word' ? sets[only.set] : undefined;
      if (!set) options.push(steps);
      else for (const key of Object.keys(words) as (keyof Words)[]) words[key].push(...set[key]);
    }
    if (Object.values(words).some((list) => list.length > 0)) {
      for (const key of Object.keys(words) as (keyof Words)[]) words[key] = [...new Set(words[key])].sort();
      options.push([{ kind: 'word', set: intern(words) }]);
    }
    const single = options.length === 1 && options[0]?.length === 1 ? options[0][0] : undefined;
    return single ?? { kind: 'choice', options };
  }

  function parse(source: string): Step[] {
    const tokens = source
      .replace(/(?<!\\)([()[\]])/g, ' $1 ')
      .replace(/\\[()]/g, ' $& ')
      .replace(/(?<=[^\s|])([,;:?!])(?=\s|$)/g, ' $1 ')
      .trim()
      .split(/\s+/);
    const root: Step[] = [];
    const stack: Step[][] = [root];
    for (const token of tokens) {
      const top = stack.at(-1) ?? root;
      if (token === '(') stack.push([]);
      else if (token === ')') {
        const inner = stack.pop();
        if (!inner || stack.length === 0) throw new PatternError('haakje sluiten zonder openen');
        stack.at(-1)?.push({ kind: 'choice', options: [inner, []] });
      } else top.push(element(token));
    }
    if (stack.length !== 1) throw new PatternError('haakje niet gesloten');
    return root;
  }

  function pattern(source: string): number {
    const known = patternIndex.get(source);
    if (known !== undefined) return known;
    patterns.push({ source, steps: parse(source) });
    patternIndex.set(source, patterns.length - 1);
    return patterns.length - 1;
  }
  return { sets, patterns, pattern };
}

function gapStep(max: number): Step {
  if (max > 6) throw new PatternError('een gat is hoogstens …6');
  return { kind: 'gap', max };
}

function useStep(part: string): Step {
  const name = part.slice(1, -1);
  if (!part.endsWith('}')) throw new PatternError(`accolade niet gesloten in „${part}”`);
  const [term = '', sense = null] = name.split(':');
  if (term !== 'term' && !TERM_IDS.includes(term as TermId)) throw new PatternError(`onbekend begrip {${name}}`);
  if (sense !== null && !SENSES.includes(sense as Sense)) throw new PatternError(`onbekende betekenis {${name}}`);
  return { kind: 'use', term: term === 'term' ? null : (term as TermId), sense: sense as Sense | null };
}

/** `Wmo-loket` is three tokens in text, so it is three steps here. */
function pieces(part: string): string[] {
  return part.split(/(-|\/)/).filter((piece) => piece !== '');
}
