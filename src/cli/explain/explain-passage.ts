/** Which labels a passage has and on which words each of them rests. */
import { ZONES_APART } from '../../model/labels.js';
import type { Passage } from '../../model/report.js';
import { TERMS, ZONE_LABELS } from '../../reporters/labels.nl.js';
import { EXPLAIN } from '../messages.nl.js';
import { type Context, frameLabel, ocrLines, quote } from './context.js';

export function explainPassage(passage: Passage, context: Context): string[] {
  const definitie = passage.definitie.map((term) => TERMS[term].label).join(', ');
  const values = { ...passage, definitie: definitie === '' ? 'nee' : definitie };
  const uses = context.report.uses.filter((use) => use.passage === passage.id);
  return [
    EXPLAIN.passage(passage.id, passage.pageLabel, ZONE_LABELS[passage.zone]),
    `  ${quote(passage.text)}`,
    ...ocrLines(passage),
    ...(ZONES_APART.includes(passage.zone) ? [`  ${EXPLAIN.apart}`] : []),
    '',
    EXPLAIN.labelsAre,
    ...(['v1', 'v2', 'opgelegd', 'samenval', 'definitie'] as const).flatMap((label) => [
      `  ${EXPLAIN.labels[label]}: ${values[label]}`,
      ...reasons(passage.because[label] ?? [], context),
    ]),
    ...(uses.length === 0 ? [] : ['', EXPLAIN.usesAre]),
    ...uses.map((use) => `  ${quote(use.text)}: ${TERMS[use.term].label} (${use.id})`),
    '',
    EXPLAIN.askFurther,
  ];
}

export function reasons(ids: readonly string[], context: Context): string[] {
  const { signals, uses } = context.report;
  return ids.flatMap((id) => {
    const signal = signals.find((each) => each.id === id);
    if (signal !== undefined) return [`    ${quote(signal.text)}: ${frameLabel(signal.frame, context)} (${id})`];
    const use = uses.find((each) => each.id === id);
    return use === undefined ? [] : [`    ${quote(use.text)}: ${TERMS[use.term].label} (${id})`];
  });
}
