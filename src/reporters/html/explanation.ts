/** Why a passage has its labels: each use and signal in it, with the words, the conditions and the entries of the lexicon it rests on. */
import type { Evidence, Passage, Signal, TermUse } from '../../model/report.js';
import { EXPLANATION } from '../explanation.nl.js';
import { FORM_LABELS, POLARITY_LABELS, REASON_LABELS, SENSE_LABELS, TERMS } from '../labels.nl.js';
import type { HtmlView } from './html-view.js';
import { html, joined, type Safe } from './markup.js';
import { PASSAGES } from './messages.nl.js';
import { decisionNotes } from './review.js';

export function explanation(passage: Passage, view: HtmlView): Safe {
  const uses = view.usesIn(passage).map((use) => explainUse(use, view));
  const signals = view.signalsIn(passage).map((signal) => explainSignal(signal, passage, view));
  if (uses.length + signals.length === 0) return html``;
  return html`<details class="why"><summary>${PASSAGES.why}</summary><ul>${joined([...uses, ...signals])}</ul></details>`;
}

function explainUse(use: TermUse, view: HtmlView): Safe {
  const { label, kern } = TERMS[use.term];
  return html`<li><a href="#${use.id}"><q>${use.text}</q></a>: ${label} (${kern}). ${useSentences(use, view).join(' ')} ${PASSAGES.restsOn} ${joined(use.evidence.map(explainEvidence), '; ')}.</li>`;
}

function useSentences({ form, reason, sense, term, shift }: TermUse, { lexicon }: HtmlView): string[] {
  const expected = lexicon.terms.find(({ id }) => id === term)?.expects ?? [];
  const fits = expected.map((each) => SENSE_LABELS[each]).join(' of ');
  return [
    EXPLANATION.form(FORM_LABELS[form]),
    reason === null ? EXPLANATION.citizen : EXPLANATION.outside(REASON_LABELS[reason]),
    sense === null ? EXPLANATION.noSense : EXPLANATION.sense(SENSE_LABELS[sense], fits),
    ...(shift ? [EXPLANATION.shift] : []),
  ];
}

function explainEvidence({ entry, text, conditions }: Evidence): Safe {
  const under = conditions.map((condition) => EXPLANATION.conditions[condition] ?? condition);
  return html`„${text}” (<a href="#lex-${entry}">${entry}</a>${
    under.length > 0 && `, ${EXPLANATION.condition}: ${under.join(', ')}`
  })`;
}

function explainSignal(signal: Signal, passage: Passage, view: HtmlView): Safe {
  const supports = Object.entries(passage.because)
    .filter(([, ids]) => ids.includes(signal.id))
    .map(([label]) => EXPLANATION.labels[label] ?? label);
  const sentences = [
    EXPLANATION.polarity(POLARITY_LABELS[signal.polarity]),
    ...(signal.role === null ? [] : [EXPLANATION.roles[signal.role]]),
    ...(supports.length === 0 ? [] : [EXPLANATION.supports(supports.join(', '))]),
  ];
  return html`<li><q>${signal.text}</q>: ${view.frameLabel(signal.frame)}. ${sentences.join(' ')} – <a href="#lex-${signal.entry}">${signal.entry}</a></li>`;
}

export function passageDecisions(passage: Passage, view: HtmlView): Safe[] {
  return [passage, ...view.usesIn(passage)].flatMap(({ id }) => decisionNotes(id, view));
}
