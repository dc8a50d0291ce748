/**
 * Units as found in, drafts as meant out: headings, lists, contents, appendices and quoted law told apart, in that order. One
 * paragraph by itself is running text whatever it looks like, for it has no context to say otherwise.
 */
import type { Language } from '../../model/language.js';
import type { Draft, Kind, Unit } from '../draft.js';
import { groupLists } from './group-lists.js';
import { markHeadings } from './mark-headings.js';
import { markLaw } from './mark-law.js';
import { markSections } from './mark-sections.js';

const SHAPED: readonly Kind[] = ['text', 'item', 'row'];

export function structure(units: readonly Unit[], language: Language): Draft[] {
  const [only] = units;
  if (units.length === 1 && only !== undefined && SHAPED.includes(only.kind)) {
    return [{ zone: 'tekst', level: 0, lines: only.lines }];
  }
  const drafts = groupLists(markHeadings(units, language), language);
  return markLaw(markSections(drafts, language), language);
}
