/**
 * Units as found in, drafts as meant out: headings, lists, contents, appendices and quoted law told apart, in that order. One
 * paragraph by itself is running text whatever it looks like, for it has no context to say otherwise.
 */
import type { Language } from '../../model/language.js';
import type { Draft, Unit } from '../draft.js';
import { groupLists } from './group-lists.js';
import { markHeadings } from './mark-headings.js';
import { markLaw } from './mark-law.js';
import { markSections } from './mark-sections.js';

export function structure(units: readonly Unit[], language: Language): Draft[] {
  const [only] = units;
  if (units.length === 1 && (only?.kind === 'item' || only?.kind === 'row'))
    return [{ zone: 'tekst', level: 0, lines: only.lines }];
  const drafts = groupLists(markHeadings(units, language), language);
  return markLaw(markSections(drafts, language), language);
}
