/** Labels of the same thing in two notes → those that differ. */
import type { Relabelled } from '../model/comparison.js';

export function relabelled(
  old: Readonly<Record<string, string>>,
  fresh: Readonly<Record<string, string>>,
): Relabelled[] {
  return Object.keys(fresh)
    .map((label) => ({ label, old: old[label] ?? '', new: fresh[label] ?? '' }))
    .filter((each) => each.old !== each.new);
}
