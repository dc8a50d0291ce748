/** What people decided, beside what the program found: at the thing itself, and as counts; entries that were not found again are listed. */
import type { Decision, Verdict } from '../../model/review.js';
import { thousands } from '../messages.nl.js';
import type { HtmlView } from './html-view.js';
import { html, type Safe } from './markup.js';
import { REVIEW } from './messages.nl.js';

export function decisionNotes(id: string, view: HtmlView): Safe[] {
  return view.decisionsOn(id).map(decisionNote);
}

function decisionNote({ verdict, changes, reason, by }: Decision): Safe {
  const changed = Object.entries(changes).map(([field, value]) => REVIEW.change(field, value));
  const parts = [[REVIEW.counts[verdict], ...changed].join(', '), ...(reason === null ? [] : [REVIEW.reason(reason)])];
  return html`<p class="review"><b>${REVIEW.by(by)}:</b> ${parts.join('. ')}</p>`;
}

export function reviewSummary({ report }: HtmlView): Safe {
  const { review } = report;
  if (review === undefined) return html``;
  const verdicts = Object.keys(REVIEW.counts) as Verdict[];
  const count = (verdict: Verdict) => review.decisions.filter((decision) => decision.verdict === verdict).length;
  return html`<h3>${REVIEW.title}</h3>
<p>${REVIEW.intro(review.file)}</p>
<ul>${verdicts.map((verdict) => html`<li>${REVIEW.counts[verdict]}: ${thousands(count(verdict))}</li>`)}</ul>
${
  review.lost.length > 0 &&
  html`<h4>${REVIEW.lostTitle} (${review.lost.length})</h4>
<ul>${review.lost.map(({ quote, reason }) => html`<li><q>${quote}</q>: ${REVIEW.lost[reason]}</li>`)}</ul>`
}`;
}
