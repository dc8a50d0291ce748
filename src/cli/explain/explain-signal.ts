/** Why words count as a signal of a frame, whether the text asserts it, and which labels of the passage rest on it. */
import type { Signal } from '../../model/report.js';
import { POLARITY_LABELS } from '../../reporters/labels.nl.js';
import { EXPLAIN } from '../messages.nl.js';
import { type Context, describeEntry, frameLabel, passageOf, quote, quotePassage } from './context.js';

export function explainSignal(signal: Signal, context: Context): string[] {
  const passage = passageOf(signal.passage, context);
  const labels = Object.entries(passage?.because ?? {}).filter(([, ids]) => ids.includes(signal.id));
  const named = labels.map(([label]) => EXPLAIN.labels[label] ?? label);
  return [
    EXPLAIN.signal(quote(signal.text), passage?.pageLabel ?? '?', frameLabel(signal.frame, context)),
    `  ${EXPLAIN.polarity(POLARITY_LABELS[signal.polarity])}`,
    ...(signal.role === null ? [] : [`  ${EXPLAIN.roles[signal.role]}`]),
    `  ${named.length === 0 ? EXPLAIN.noLabel : EXPLAIN.supports(named.join(', '))}`,
    '',
    EXPLAIN.restsOn,
    `  1. ${EXPLAIN.evidence(signal.entry, quote(signal.text))}`,
    `     ${EXPLAIN.rule}: ${EXPLAIN.rules[context.lexicon.entries[signal.entry]?.kind ?? ''] ?? EXPLAIN.rules.frames}`,
    ...describeEntry(signal.entry, context),
    ...quotePassage(signal.passage, context),
  ];
}
