/**
 * Units of a format without a layout in, the same units out with the headings among them found: single lines without a full
 * stop that something follows. Formats that mark their headings are left alone.
 */
import type { Language } from '../../model/language.js';
import { type Unit, unit } from '../draft.js';
import { depthByWords, looksLikeHeading } from './judge-heading.js';
import { markerOf } from './marker.js';

const FIRST_OF_DOCUMENT = 1;
const UNDER_TITLE = 2;
const UNDER_NUMBERS = 4;
const SERIES = 4;

export function markHeadings(units: readonly Unit[], language: Language): Unit[] {
  if (units.some((each) => each.kind === 'heading') || units.length < 2) return [...units];
  const found = withoutSeries(units.map((_, at) => isHeading(units, at)));
  const counted = units.some((each, at) => found[at] === true && depthByWords(each.text, language) !== null);
  return units.map((each, at) => {
    if (found[at] !== true) return each;
    const fallback = at === 0 ? FIRST_OF_DOCUMENT : counted && at > 2 ? UNDER_NUMBERS : UNDER_TITLE;
    return unit('heading', each.lines, depthByWords(each.text, language) ?? fallback);
  });
}

/** Lines that follow each other are a list or a table without marks; only at the top are they a title page. */
function withoutSeries(found: readonly boolean[]): boolean[] {
  const kept = [...found];
  let start = 0;
  for (let at = 0; at <= found.length; at++) {
    if (found[at] === true) continue;
    if (start > 0 && at - start >= SERIES) kept.fill(false, start, at);
    start = at + 1;
  }
  return kept;
}

function isHeading(units: readonly Unit[], at: number): boolean {
  const each = units[at];
  const next = units[at + 1];
  if (each === undefined || next === undefined || each.lines.length > 1) return false;
  if (each.kind === 'text') return looksLikeHeading(each.text);
  if (each.kind !== 'item' || markerOf(each.text) !== 'number') return false;
  return looksLikeHeading(each.text) && next.kind !== 'item' && units[at - 1]?.kind !== 'item';
}
