/** Sentences about the uses that stay out of the totals, and why. */
import { REASON_LABELS, ZONE_LABELS } from './labels.nl.js';
import { TERMS_SECTION } from './messages.nl.js';
import type { View } from './view.js';

export function notCounted({ outside, apart, passage }: View): string[] {
  const reasons = tally(outside.map(({ reason }) => (reason === null ? '' : REASON_LABELS[reason])));
  const zones = tally(apart.map((use) => ZONE_LABELS[passage(use.passage)?.zone ?? 'tekst']));
  return [
    ...(outside.length === 0 ? [] : [TERMS_SECTION.outside(outside.length, reasons)]),
    ...(apart.length === 0 ? [] : [TERMS_SECTION.apart(apart.length, zones)]),
  ];
}

function tally(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  return distinct.map((name) => `${name} ${names.filter((each) => each === name).length}`).join(', ');
}
