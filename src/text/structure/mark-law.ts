/**
 * Drafts in, the same drafts out with quoted national law as zone `wettekst`: the quotation after a sentence that names a
 * law and says that it quotes, or everything, headings too, when the document is a law itself. A municipality's own articles stay `tekst`.
 */
import type { Language } from '../../model/language.js';
import { type Draft, textOf } from '../draft.js';

/** A law opens with its formulas; further down they may be quoted. */
const OPENING = 60;
const LONGEST_QUOTE = 12;

export function markLaw(drafts: readonly Draft[], language: Language): Draft[] {
  if (isLaw(drafts, language))
    return drafts.map((each) => (each.zone === 'kop' ? { ...each, zone: 'wettekst' } : asLaw(each)));
  const marked = [...drafts];
  for (let at = 0; at + 1 < marked.length; at++) {
    if (!announcesLaw(marked[at], language)) continue;
    for (const quoted of quoteAfter(marked, at))
      marked[quoted] = asLaw(marked[quoted] ?? { zone: 'wettekst', level: 0, lines: [] });
  }
  return marked;
}

function isLaw(drafts: readonly Draft[], language: Language): boolean {
  const opening = drafts.slice(0, OPENING).map((each) => textOf(each.lines).toLowerCase());
  return language.lawFormulas.filter((formula) => opening.some((text) => text.includes(formula))).length >= 2;
}

function asLaw(each: Draft): Draft {
  const isBody = each.zone === 'tekst' || each.zone === 'lijst' || each.zone === 'tabel' || each.zone === 'citaat';
  return isBody ? { ...each, zone: 'wettekst' } : each;
}

function announcesLaw(each: Draft | undefined, language: Language): boolean {
  if (each === undefined || (each.zone !== 'tekst' && each.zone !== 'kop')) return false;
  const text = textOf(each.lines);
  if (!/:\s*$/.test(text)) return false;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => language.lawQuoteVerbs.includes(word)) && words.some((word) => isLawName(word, language));
}

function isLawName(word: string, language: Language): boolean {
  return language.lawNames.some((name) => (name.startsWith('*') ? word.endsWith(name.slice(1)) : word === name));
}

/** From the opening quotation mark to the closing one; without marks, only what the layout shows as a quotation. */
function quoteAfter(drafts: readonly Draft[], at: number): number[] {
  const first = drafts[at + 1];
  if (first === undefined) return [];
  if (!/^["'“‘„«]/.test(textOf(first.lines))) return first.zone === 'citaat' ? [at + 1] : [];
  const quoted: number[] = [];
  for (let next = at + 1; next < drafts.length && quoted.length < LONGEST_QUOTE; next++) {
    const each = drafts[next];
    if (each === undefined || each.zone === 'kop') break;
    quoted.push(next);
    if (/["'”’»][.;]?$/.test(textOf(each.lines))) return quoted;
  }
  return quoted.slice(0, 1);
}
