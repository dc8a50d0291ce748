/** Which rule made a finding, how certain it is, and the words that it rests on. */
import type { Finding } from '../../model/report.js';
import { citeSources } from '../../reporters/citations.js';
import { STANDING_EXPLAINED, STANDING_LABELS } from '../../reporters/labels.nl.js';
import { EXPLAIN } from '../messages.nl.js';
import { type Context, quotePassage } from './context.js';
import { reasons } from './explain-passage.js';

export function explainFinding(finding: Finding, context: Context): string[] {
  const rule = context.lexicon.guide.rules.find(({ id }) => id === finding.rule);
  const words = reasons([...finding.uses, ...finding.signals], context);
  return [
    finding.message,
    `  ${EXPLAIN.standing(STANDING_LABELS[finding.standing], STANDING_EXPLAINED[finding.standing])}`,
    ...(finding.question === '' ? [] : [`  ${EXPLAIN.ask}: ${finding.question}`]),
    '',
    EXPLAIN.restsOn,
    `  ${EXPLAIN.rule}: ${finding.rule}${rule === undefined ? '' : `, ${rule.label}`}`,
    ...(rule === undefined || rule.explain === '' ? [] : [`  ${rule.explain}`]),
    `  ${EXPLAIN.source}: ${rule === undefined ? finding.source : citeSources(rule.cite, context.lexicon.sources)}`,
    ...(words.length === 0 ? [] : ['', EXPLAIN.words, ...words.map((line) => line.slice(2))]),
    ...finding.passages.flatMap((id) => quotePassage(id, context)),
  ];
}
