/** Drafts in, the same drafts out with what stands under a heading named for it: the table of contents, and appendices. */
import type { Language } from '../../model/language.js';
import { type Draft, textOf } from '../draft.js';
import { isAppendixHeading, isContentsHeading } from './judge-heading.js';

/** Ends in a page number, after dots, a tab or a blank. */
const ENTRY = /(?:\.{2,}|…|[\t ])\s*\d{1,3}$/;

export function markSections(drafts: readonly Draft[], language: Language): Draft[] {
  let inContents = false;
  let appendix: number | null = null;
  return drafts.map((each, at) => {
    if (each.zone === 'inhoudsopgave' || isBeside(each)) return each;
    const text = each.zone === 'kop' || inContents ? textOf(each.lines) : '';
    if (inContents && isEntry(each, text, drafts[at + 1])) return { ...each, zone: 'inhoudsopgave', level: 0 };
    inContents = false;
    if (each.zone !== 'kop') return appendix !== null && each.zone === 'tekst' ? { ...each, zone: 'bijlage' } : each;
    inContents = isContentsHeading(text, language);
    if (isAppendixHeading(text, language)) appendix = each.level;
    else if (appendix !== null && each.level <= appendix) appendix = null;
    return each;
  });
}

function isBeside(each: Draft): boolean {
  return each.zone === 'koptekst' || each.zone === 'voettekst' || each.zone === 'noot';
}

/** An entry that wraps over two lines has its number on the second. */
function isEntry(each: Draft, text: string, next: Draft | undefined): boolean {
  if (ENTRY.test(text)) return true;
  return each.zone === 'tabel' && next !== undefined && ENTRY.test(textOf(next.lines));
}
