/** Counted passages → the profile: how many speak of emancipation or participation (v1), of cutbacks (v2), of both, of neither. */
import type { Profile } from '../model/report.js';
import type { Counted } from './counted.js';

/** `neither` is the rest of the document's passages, those without any signal included: it is what the other counts are out of. */
export function countProfile({ passages, total }: Counted): Profile {
  const counts = { v1: 0, v2: 0, both: 0 };
  for (const { passage } of passages) {
    const v1 = passage.v1 === 'ja';
    const v2 = passage.v2 === 'ja';
    if (v1 || v2) counts[v1 && v2 ? 'both' : v1 ? 'v1' : 'v2']++;
  }
  const neither = total - counts.v1 - counts.v2 - counts.both;
  return { label: labelOf(counts.v1 + counts.both > 0, counts.v2 + counts.both > 0), ...counts, neither };
}

function labelOf(v1: boolean, v2: boolean): Profile['label'] {
  if (v1 && v2) return 'dubbel';
  if (v1) return 'emancipatie';
  return v2 ? 'bezuiniging' : 'geen';
}
