/** Two texts in, the words that both have, that went and that came out. */
import { diffArrays } from 'diff';
import type { Edit } from '../model/comparison.js';

/** Texts that differ in more words are shown whole: the old one, then the new one. */
const MOST_EDITS = 400;

export function editsOf(old: string, fresh: string): Edit[] {
  const parts = diffArrays(wordsOf(old), wordsOf(fresh), { maxEditLength: MOST_EDITS });
  if (parts === undefined) {
    return [
      { kind: 'weg', text: old },
      { kind: 'nieuw', text: fresh },
    ];
  }
  return parts.map(({ added, removed, value }) => ({
    kind: added ? 'nieuw' : removed ? 'weg' : 'gelijk',
    text: value.join(' '),
  }));
}

function wordsOf(text: string): string[] {
  return text.match(/\S+/g) ?? [];
}
