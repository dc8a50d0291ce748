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
  box: 'kader',
  caption: 'bijschrift',
  head: 'koptekst',
  foot: 'voettekst',
  contents: 'inhoudsopgave',
};

/** Kinds that stand in the page and not in the text: a list goes on after them. */
const BESIDE: readonly Kind[] = ['head', 'foot', 'note', 'box'];

interface Grouping {
  readonly drafts: Draft[];
  /** Lines of the list that an item would join. */
  items: DraftLine[] | null;
  /** A paragraph that announces a list; it becomes part of the list when an item follows. */
  leadIn: Draft | null;
  /** Under the heading of an article. */
  inArticle: boolean;
}

export function groupLists(units: readonly Unit[], language: Language): Draft[] {
  const state: Grouping = { drafts: [], items: null, leadIn: null, inArticle: false };
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
  if (state.items === null) {
    state.items = state.leadIn === null ? [] : [...state.leadIn.lines];
    const list: Draft = { zone: 'lijst', level: 0, lines: state.items };
    const at = state.leadIn === null ? -1 : state.drafts.lastIndexOf(state.leadIn);
    if (at < 0) state.drafts.push(list);
    else state.drafts[at] = list;
  }
  state.items.push(...itemLines(each));
}

function itemLines(each: Unit): DraftLine[] {
  return each.lines.map((line, at) => (at === 0 ? { ...line, joint: 'item' } : line));
}

function addOther(state: Grouping, each: Unit, language: Language): void {
  if (each.kind === 'heading') state.inArticle = isArticleHeading(each.text, language);
  const leadsIn = each.kind === 'text' || (each.kind === 'item' && state.inArticle);
  const draft = each.kind === 'item' ? { ...asDraft(each, language), zone: 'tekst' as const } : asDraft(each, language);
  state.items = null;
  state.leadIn = leadsIn && /:["'’”»)]*$/.test(each.text.slice(-6)) ? draft : null;
  state.drafts.push(draft);
}

function asDraft(each: Unit, language: Language): Draft {
  const zone = each.kind === 'text' && isCaption(each.text, language) ? 'bijschrift' : ZONE_OF_KIND[each.kind];
  return {
    zone,
    level: each.kind === 'heading' ? Math.max(1, each.level) : 0,
    lines: each.lines,
  };
}
