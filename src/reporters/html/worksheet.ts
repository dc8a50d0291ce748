/** The two test questions as worksheets: evidence both ways, and an empty box for the council's own answer; and the five tips. */
import type { Answer, Passage } from '../../model/report.js';
import { evidenceIds, splitExplanation } from '../evidence-of-answer.js';
import { PROFILE_LABELS, QUESTION_LABELS } from '../labels.nl.js';
import { PROFILE, QUESTIONS, thousands } from '../messages.nl.js';
import { readSentence } from '../what-was-read.js';
import { evidenceList } from './evidence-list.js';
import type { HtmlView } from './html-view.js';
import { html, type Safe } from './markup.js';
import { SECTIONS, WORKSHEET } from './messages.nl.js';

export function worksheetSection(view: HtmlView): Safe {
  const answers = view.report.questions.filter(({ question }) => question === 'v1' || question === 'v2');
  return html`<section id="toetsvragen" aria-labelledby="h-toetsvragen">
<h2 id="h-toetsvragen">${SECTIONS.toetsvragen}</h2>
<p>${WORKSHEET.intro}</p>
${answers.map((answer) => worksheet(answer, view))}
${profile(view)}
</section>`;
}

export function tipSection(view: HtmlView): Safe {
  const answers = view.report.questions.filter(({ question }) => question.startsWith('tip-'));
  return html`<section id="tips" aria-labelledby="h-tips">
<h2 id="h-tips">${SECTIONS.tips}</h2>
<p>${QUESTIONS.tips}.</p>
${answers.map((answer) => tip(answer, view))}
</section>`;
}

function worksheet(answer: Answer, view: HtmlView): Safe {
  const label = QUESTION_LABELS[answer.question];
  const because = (passage: Passage) => evidenceIds(answer, passage, view);
  return html`<section class="worksheet">
${head(answer)}
<h4>${WORKSHEET.support(answer.passages.length)}</h4>
${answer.passages.length === 0 ? html`<p>${WORKSHEET.noSupport}</p>` : evidenceList(answer.passages, view, { open: 6, because })}
<h4>${WORKSHEET.counter(answer.counter.length)}</h4>
${answer.counter.length === 0 ? html`<p>${WORKSHEET.noCounter}</p>` : evidenceList(answer.counter, view, { open: 6, because })}
${answerBox(answer.question, label)}
</section>`;
}

function head(answer: Answer): Safe {
  const [question, found] = splitExplanation(answer);
  return html`<h3 id="${answer.question}">${QUESTION_LABELS[answer.question]}</h3>
${question !== '' && html`<p class="asked">${question}</p>`}
<p><b>${WORKSHEET.machine} ${QUESTIONS.answers[answer.answer]}.</b> ${found}</p>`;
}

/** A blank placeholder is what lets the style know that nothing was written. */
function answerBox(id: string, label: string): Safe {
  return html`<div class="answer">
<label for="antwoord-${id}">${WORKSHEET.answer(label)}</label>
<textarea id="antwoord-${id}" rows="6" placeholder=" " aria-describedby="hulp-${id}" autocomplete="off"></textarea>
<p class="open">${WORKSHEET.open}</p>
<p class="note" id="hulp-${id}">${WORKSHEET.hint}</p>
</div>`;
}

function tip(answer: Answer, view: HtmlView): Safe {
  const because = (passage: Passage) => evidenceIds(answer, passage, view);
  return html`<section class="tip">
${head(answer)}
${evidenceList(answer.passages, view, { open: 2, because })}
${
  answer.counter.length > 0 &&
  html`<h4>${WORKSHEET.counter(answer.counter.length)}</h4>${evidenceList(answer.counter, view, { open: 2, because })}`
}
</section>`;
}

function profile({ report }: HtmlView): Safe {
  if (report.document.health.read === 0) return html`<h3>${PROFILE.title}</h3><p>${PROFILE.nothingRead}</p>`;
  const { label, v1, v2, both, neither } = report.profiel;
  const rows = [
    [PROFILE.v1, v1],
    [PROFILE.v2, v2],
    [PROFILE.both, both],
    [PROFILE.neither, neither],
  ] as const;
  return html`<h3>${PROFILE.title}</h3>
<p>${PROFILE_LABELS[label]} ${readSentence(report)}</p>
<table><caption>${PROFILE.title}</caption>
<thead><tr><th scope="col">${WORKSHEET.profile}</th><th scope="col" class="number">${WORKSHEET.profileCount}</th></tr></thead>
<tbody>${rows.map(([name, count]) => html`<tr><th scope="row">${name}</th><td class="number">${thousands(count)}</td></tr>`)}</tbody></table>
<p class="note">${PROFILE.noVerdict}</p>`;
}
