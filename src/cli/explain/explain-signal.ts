/** Why words count as a signal of a frame, whether the text asserts it, and which labels of the passage rest on it. */
import type { Signal } from '../../model/report.js';
import { POLARITY_LABELS } from '../../reporters/labels.nl.js';
import { EXPLAIN } from '../messages.nl.js';
import { type Context, describeEntry, frameLabel, passageOf, quote, quotePassage, trustLines } from './context.js';

export function explainSignal(signal: Signal, context: Context): string[] {
  const passage = passageOf(signal.passage, context);
  const labels = Object.entries(passage?.because ?? {}).filter(([, ids]) => ids.includes(signal.id));
  const named = labels.map(([label]) => EXPLAIN.labels[label] ?? label);
  const tip = tipOf(signal, context);
  return [
    EXPLAIN.signal(quote(signal.text), passage?.pageLabel ?? '?', frameLabel(signal.frame, context)),
    `  ${EXPLAIN.polarity(POLARITY_LABELS[signal.polarity])}`,
    ...(signal.role === null ? [] : [`  ${EXPLAIN.roles[signal.role]}`]),
    `  ${named.length > 0 ? EXPLAIN.supports(named.join(', ')) : tip === null ? EXPLAIN.noLabel : EXPLAIN.supportsTip(tip)}`,
    ...trustLines(
      labels.map(([label]) => label),
      context,
    ),
    '',
    EXPLAIN.restsOn,
    `  1. ${EXPLAIN.evidence(signal.entry, quote(signal.text))}`,
    `     ${EXPLAIN.rule}: ${EXPLAIN.rules[tip !== null ? 'tips' : (context.lexicon.entries[signal.entry]?.kind ?? 'frames')]}`,
    ...describeEntry(signal.entry, context),
    ...quotePassage(signal.passage, context),
  ];
}

/** `3` for a frame that answers tip 3. */
function tipOf({ frame }: Signal, { lexicon }: Context): string | null {
  const answers = lexicon.frames.find(({ id }) => id === frame)?.answers ?? '';
  return /^tip-(\d)$/.exec(answers)?.[1] ?? null;
}
