/** Why a stretch of text counts as a term, about whom it is, and why it has its sense. */
import type { Evidence, TermUse } from '../../model/report.js';
import { FORM_LABELS, REASON_LABELS, SENSE_LABELS, TERMS } from '../../reporters/labels.nl.js';
import { EXPLAIN } from '../messages.nl.js';
import { type Context, describeEntry, quote, quotePassage, trustLines } from './context.js';

export function explainUse(use: TermUse, context: Context): string[] {
  const { label, kern } = TERMS[use.term];
  return [
    EXPLAIN.use(quote(use.text), use.page, label, kern),
    `  ${EXPLAIN.form(FORM_LABELS[use.form])}`,
    `  ${use.reason === null ? EXPLAIN.citizen : EXPLAIN.outside(REASON_LABELS[use.reason])}`,
    ...senseLines(use, context).map((line) => `  ${line}`),
    ...trustLines(use.sense === null ? ['begrip'] : ['begrip', 'betekenis'], context),
    '',
    EXPLAIN.restsOn,
    ...use.evidence.flatMap((evidence, index) => evidenceLines(evidence, index + 1, context)),
    ...quotePassage(use.passage, context),
  ];
}

function senseLines({ sense, term, shift }: TermUse, { lexicon }: Context): string[] {
  if (sense === null) return [EXPLAIN.noSense];
  const expected = lexicon.terms.find(({ id }) => id === term)?.expects ?? [];
  const fits = expected.map((each) => SENSE_LABELS[each]).join(' of ');
  return [EXPLAIN.sense(SENSE_LABELS[sense], fits), ...(shift ? [EXPLAIN.shift] : [])];
}

function evidenceLines({ entry, text, conditions }: Evidence, number: number, context: Context): string[] {
  const under = conditions.map((condition) => EXPLAIN.conditions[condition] ?? condition);
  return [
    `  ${number}. ${EXPLAIN.evidence(entry, quote(text))}`,
    ...(under.length === 0 ? [] : [`     ${EXPLAIN.condition}: ${under.join('; ')}`]),
    `     ${EXPLAIN.rule}: ${EXPLAIN.rules[context.lexicon.entries[entry]?.kind ?? ''] ?? EXPLAIN.rules.terms}`,
    ...describeEntry(entry, context),
  ];
}
