/** What the terminal and the web page of a comparison say in the same words. */
import type { Change, Comparison, PassageChange, Place, QuestionChange, Relabelled } from '../../model/comparison.js';
import { SENSES } from '../../model/labels.js';
import { COMPARISON, LABELS } from '../comparison.nl.js';
import { SENSE_LABELS, TERMS } from '../labels.nl.js';
import { QUESTIONS } from '../messages.nl.js';
import { sheetOf } from '../view.js';

/** In the order in which they are told. */
export const CHANGES: readonly Change[] = ['nieuw', 'weg', 'herschreven', 'gelijk'];

export function warnings({ old, new: fresh, sameLexicon, passages }: Comparison): string[] {
  const unread = [
    { which: COMPARISON.which.old, count: old.document.health.unread.length },
    { which: COMPARISON.which.new, count: fresh.document.health.unread.length },
  ].filter(({ count }) => count > 0);
  return [
    ...(sameLexicon ? [] : [COMPARISON.otherLexicon]),
    ...unread.map(({ which, count }) => COMPARISON.unread(which, count)),
    ...(passages.length === 0 ? [COMPARISON.nothing] : []),
  ];
}

/** `aanwijzingen gevonden, 3 → 6 passages` */
export function answers({ old, new: fresh, oldPassages, newPassages }: QuestionChange): string {
  const before = QUESTIONS.answers[old];
  const told = old === fresh ? before : `${before} → ${QUESTIONS.answers[fresh]}`;
  return oldPassages + newPassages === 0 ? told : `${told}, ${COMPARISON.passages(oldPassages, newPassages)}`;
}

/** `p. 3, 2. De toegang → p. 4, 3. De toegang`; no pages where neither note has more than one. */
export function placesOf({ old, new: fresh }: PassageChange, comparison: Comparison): string {
  const hasPages = [comparison.old, comparison.new].some(({ document }) => document.health.pages > 1);
  const places = [old, fresh].flatMap((place) => (place === null ? [] : [placeOf(place, hasPages)]));
  return [...new Set(places)].filter((place) => place !== '').join(' → ');
}

function placeOf(place: Place, hasPages: boolean): string {
  return [hasPages ? sheetOf(place) : null, place.section].filter((part) => part !== null).join(', ');
}

/** `eigen regie: betekenis: eerst moeten, nu bepalen` */
export function changeLabels({ relabelled, new: fresh }: PassageChange, { uses }: Comparison): string[] {
  const inside = uses.filter((use) => fresh !== null && fresh.id !== null && use.new?.id.startsWith(`${fresh.id}-`));
  return [
    ...relabelled.map(labelText),
    ...inside.flatMap((use) => use.relabelled.map((each) => `${TERMS[use.term].label}: ${labelText(each)}`)),
  ];
}

function labelText({ label, old, new: fresh }: Relabelled): string {
  return COMPARISON.relabelled(LABELS[label] ?? label, valueText(old), valueText(fresh));
}

function valueText(value: string): string {
  if (value === '') return COMPARISON.none;
  const sense = SENSES.find((each) => each === value);
  return sense === undefined ? value : SENSE_LABELS[sense];
}
