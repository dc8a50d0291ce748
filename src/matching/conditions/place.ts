/** Is a pattern found in that place, seen from the core of the match: its clause, its sentence, before or after it, the headings above? */
import type { Place } from '../../model/lexicon.js';
import type { Matcher } from '../matcher.js';
import { type Match, type Reading, sentenceAt, sharesClause } from '../reading.js';

export function standsIn(place: Place, pattern: number, reading: Reading, match: Match, matcher: Matcher): boolean {
  if (place === 'heading') return reading.context.some((heading) => matcher.find(heading, pattern).length > 0);
  const stands = PLACES[place];
  for (const other of matcher.find(reading, pattern)) if (stands(reading, match, other)) return true;
  return false;
}

type Relation = (reading: Reading, match: Match, other: Match) => boolean;

const PLACES: Readonly<Record<Exclude<Place, 'heading'>, Relation>> = {
  passage: () => true,
  sentence: (reading, match, other) => distance(reading, match, other) === 0,
  next: (reading, match, other) => distance(reading, match, other) === 1,
  previous: (reading, match, other) => distance(reading, match, other) === -1,
  clause: (reading, match, other) => sharesClause(reading, match.core, other.core.from),
  before: (reading, match, other) => distance(reading, match, other) === 0 && other.core.to <= match.core.from,
  after: (reading, match, other) => distance(reading, match, other) === 0 && other.core.from >= match.core.to,
};

/** In sentences, from the match to the other one. */
function distance(reading: Reading, match: Match, other: Match): number {
  return sentenceAt(reading, other.core.from) - sentenceAt(reading, match.core.from);
}
