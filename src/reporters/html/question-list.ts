/** At most ten questions to the municipality, in the order of the findings; findings that ask the same share one. */
import type { Finding } from '../../model/report.js';
import { FINDINGS } from '../messages.nl.js';
import { groupBy, pagesOf } from '../view.js';
import type { HtmlView } from './html-view.js';
import { html, type Safe } from './markup.js';
import { SUMMARY } from './messages.nl.js';

const MOST = 10;

export function questionList(view: HtmlView): Safe {
  const { findings, document } = view.report;
  if (findings.length === 0) {
    const text = document.health.read === 0 ? FINDINGS.nothingRead : FINDINGS.none;
    return html`<h3>${SUMMARY.noQuestions}</h3><p>${text}</p>`;
  }
  const kept = findings.filter(({ id }) => view.decisionsOn(id).every(({ verdict }) => verdict !== 'afgewezen'));
  const questions = [
    ...groupBy(
      kept.filter(({ question }) => question !== ''),
      ({ question }) => question,
    ),
  ];
  const first = questions.slice(0, MOST);
  const rejected = findings.length - kept.length;
  return html`<h3>${questions.length === 0 ? SUMMARY.noQuestions : SUMMARY.questions(first.length, questions.length)}</h3>
${
  first.length > 0 &&
  html`<ol class="questions">${first.map(
    ([question, because]) => html`<li><p>${question}</p>
<p class="because">${SUMMARY.because} ${because.map((finding, index) => html`${index > 0 && '; '}${findingLink(finding, view)}`)}</p></li>`,
  )}</ol>`
}
${rejected > 0 && html`<p class="note">${SUMMARY.rejected(rejected)}</p>`}`;
}

function findingLink({ id, rule, passages }: Finding, view: HtmlView): Safe {
  const label = ruleLabel(rule, view);
  const pages = pagesOf(
    passages.flatMap((each) => view.passage(each) ?? []),
    view,
  );
  return html`<a href="#${id}">${label}${pages !== '' && ` (p. ${pages})`}</a>`;
}

export function ruleLabel(rule: string, { lexicon }: HtmlView): string {
  return lexicon.guide.rules.find(({ id }) => id === rule)?.label ?? rule;
}
