/** The first page in words: what was read, how often each term, what is made of it, the test questions, at most ten questions, and how far to trust it. */
import { SENSES, TERM_IDS, type TermId } from '../../model/labels.js';
import type { Answer } from '../../model/report.js';
import { QUESTION_LABELS, TERMS } from '../labels.nl.js';
import { QUESTIONS, RELIABILITY, TERMS_SECTION } from '../messages.nl.js';
import { notCounted } from '../not-counted.js';
import { pagesOf } from '../view.js';
import { readSentence } from '../what-was-read.js';
import type { HtmlView } from './html-view.js';
import { html, type Safe } from './markup.js';
import { PAGE, SECTIONS, SUMMARY } from './messages.nl.js';
import { questionList } from './question-list.js';
import { reviewSummary } from './review.js';

export function summarySection(view: HtmlView): Safe {
  const { report, counted } = view;
  return html`<section id="samenvatting" aria-labelledby="h-samenvatting">
<h2 id="h-samenvatting">${SECTIONS.samenvatting}</h2>
<p class="verdict">${SUMMARY.noVerdict}</p>
<h3>${SUMMARY.read}</h3>
<p>${readSentence(report)} ${SUMMARY.words(report.document.words)} ${PAGE.nothingSent}</p>
<h3>${SUMMARY.terms}</h3>
<p>${counted.length === 0 ? TERMS_SECTION.total(0) : SUMMARY.total(counted.length)} ${readSentence(report)}</p>
<ul class="counts">${TERM_IDS.map((term) => html`<li>${termSentence(term, view)}</li>`)}</ul>
${counted.some(({ shift }) => shift) && html`<p class="note">${TERMS_SECTION.shifted}</p>`}
${notCounted(view).map((text) => html`<p class="note">${text}</p>`)}
<h3>${SUMMARY.tests}</h3>
<ul>${report.questions.filter(({ question }) => question === 'v1' || question === 'v2').map((answer) => testSentence(answer, view))}</ul>
${questionList(view)}
${reviewSummary(view)}
${reliability(view)}
</section>`;
}

function termSentence(term: TermId, { counted }: HtmlView): Safe {
  const uses = counted.filter((use) => use.term === term);
  const { label, kern } = TERMS[term];
  if (uses.length === 0) return html`<b>${label}</b> (${kern}): ${SUMMARY.none}.`;
  const senses = SENSES.flatMap((sense) => {
    const those = uses.filter((use) => use.sense === sense);
    if (those.length === 0) return [];
    const shifted = those.filter(({ shift }) => shift).length;
    const tail = shifted === 0 ? '' : ` (${TERMS_SECTION.shift(shifted, those.length)})`;
    return [`${SUMMARY.times(those.length)} ${SUMMARY.senses[sense]}${tail}`];
  });
  return html`<b>${label}</b> (${kern}): ${SUMMARY.times(uses.length)}: ${senses.join(', ')}.`;
}

function testSentence(answer: Answer, view: HtmlView): Safe {
  const { question, passages, counter } = answer;
  const pages = pagesOf(
    passages.flatMap((id) => view.passage(id) ?? []),
    view,
  );
  const found = passages.length === 0 ? '' : ` ${SUMMARY.found(passages.length, pages)}`;
  return html`<li><b>${QUESTION_LABELS[question]}:</b> ${QUESTIONS.answers[answer.answer]}${found}. ${
    counter.length > 0 && `${SUMMARY.counter(counter.length)} `
  }<a href="#${question}">${SUMMARY.toWorksheet}</a></li>`;
}

function reliability({ report: { reliability: measured, lexicon } }: HtmlView): Safe {
  if (measured === null) return html`<h3>${RELIABILITY.title}</h3><p>${RELIABILITY.unknown}</p>`;
  const changed = measured.lexicon === lexicon.sha256 ? '' : ` ${RELIABILITY.changed}`;
  return html`<h3 id="betrouwbaarheid">${RELIABILITY.title}</h3>
<ul>${measured.labels.map(({ sentence }) => html`<li>${sentence}</li>`)}</ul>
<p class="note">${measured.basis}${changed}</p>`;
}
