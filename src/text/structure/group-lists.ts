/**
 * Units in, drafts out: list items go together with their lead-in, everything else becomes a passage of its own. Numbered
 * members of an article are no list but its paragraphs; the lettered parts under them are.
 */
import type { Zone } from '../../model/labels.js';
import type { Language } from '../../model/language.js';
import type { Draft, DraftLine, Kind, Unit } from '../draft.js';
import { isCaption } from './judge-caption.js';
import { isArticleHeading } from './judge-heading.js';
import { markerOf } from './marker.js';

const ZONE_OF_KIND: Readonly<Record<Kind, Zone>> = {
  text: 'tekst',
  heading: 'kop',
  item: 'lijst',
  row: 'tabel',
  quote: 'citaat',
  note: 'noot',
  caption: 'bijschrift',
  head: 'koptekst',
  foot: 'voettekst',
  contents: 'inhoudsopgave',
};

/** Kinds that stand in the page and not in the text: a list goes on after them. */
const BESIDE: readonly Kind[] = ['head', 'foot', 'note'];

interface Grouping {
  readonly drafts: Draft[];
  /** Index of the draft that an item would join. */
  list: number | null;
  /** Under the heading of an article. */
  inArticle: boolean;
}

export function groupLists(units: readonly Unit[], language: Language): Draft[] {
  const state: Grouping = { drafts: [], list: null, inArticle: false };
  for (const each of units) {
    if (isListItem(each, state)) addItem(state, each);
    else if (BESIDE.includes(each.kind)) state.drafts.push(asDraft(each, language));
    else addOther(state, each, language);
  }
  return state.drafts;
}

function isListItem(each: Unit, state: Grouping): boolean {
  if (each.kind !== 'item' && each.kind !== 'text') return false;
  const marker = markerOf(each.text);
  if (marker === 'number' && state.inArticle) return false;
  if (each.kind === 'item') return true;
  return marker !== null && marker !== 'dash' && !(marker === 'letter' && /^[A-Z]\./.test(each.text));
}

function addItem(state: Grouping, each: Unit): void {
  const items = itemLines(each);
  const open = state.list === null ? undefined : state.drafts[state.list];
  if (open !== undefined && state.list !== null) {
    state.drafts[state.list] = { zone: 'lijst', level: 0, lines: [...open.lines, ...items] };
    return;
  }
  state.list = state.drafts.length;
  state.drafts.push({ zone: 'lijst', level: 0, lines: items });
}

function itemLines(each: Unit): DraftLine[] {
  return each.lines.map((line, at) => (at === 0 ? { ...line, joint: 'item' } : line));
}

function addOther(state: Grouping, each: Unit, language: Language): void {
  if (each.kind === 'heading') state.inArticle = isArticleHeading(each.text, language);
  const leadsIn = each.kind === 'text' || (each.kind === 'item' && state.inArticle);
  state.list = leadsIn && /:["'’”»)]*$/.test(each.text) ? state.drafts.length : null;
  const draft = asDraft(each, language);
  state.drafts.push(each.kind === 'item' ? { ...draft, zone: 'tekst' } : draft);
}

function asDraft(each: Unit, language: Language): Draft {
  const zone = each.kind === 'text' && isCaption(each.text, language) ? 'bijschrift' : ZONE_OF_KIND[each.kind];
  return {
    zone,
    level: each.kind === 'heading' ? Math.max(1, each.level) : 0,
    lines: each.lines,
  };
}
