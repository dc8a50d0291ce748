/** An id that does not exist in, up to three that do and look like it out. */
import { nearest } from '../lexicon/nearest.js';

export function nearestIds(id: string, known: readonly string[]): string[] {
  const found: string[] = [];
  while (found.length < 3) {
    const near = nearest(
      id,
      known.filter((each) => !found.includes(each)),
    );
    if (near === null) return found;
    found.push(near);
  }
  return found;
}
