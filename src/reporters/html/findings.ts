/** The findings by kind, each with its standing in words, its places and the question to the municipality. */
import type { Standing } from '../../model/labels.js';
import type { Finding, Passage } from '../../model/report.js';
import { STANDING_EXPLAINED, STANDING_LABELS } from '../labels.nl.js';
import { FINDINGS } from '../messages.nl.js';
import { groupBy } from '../view.js';
import { evidenceList } from './evidence-list.js';
import type { HtmlView } from './html-view.js';
import { html, joined, type Safe } from './markup.js';
import { FINDINGS_SECTION, SECTIONS } from './messages.nl.js';
import { ruleLabel } from './question-list.js';
import { decisionNotes } from './review.js';

const STANDINGS: readonly Standing[] = ['vastgesteld', 'aanwijzing', 'zelf-beoordelen'];

export function findingSection(view: HtmlView): Safe {
  const { findings, document } = view.report;
  const kinds = [...groupBy(findings, ({ rule }) => rule)];
  const none = document.health.read === 0 ? FINDINGS.nothingRead : FINDINGS.none;
  return html`<section id="bevindingen" aria-labelledby="h-bevindingen">
<h2 id="h-bevindingen">${SECTIONS.bevindingen}</h2>
${findings.length === 0 ? html`<p>${none}</p>` : html`<p>${FINDINGS_SECTION.intro}</p>${standings()}`}
${joined(kinds.map(([rule, those]) => kindSection(rule, those, view)))}
</section>`;
}

function standings(): Safe {
  const item = (standing: Standing) => html`<li>${standingTag(standing)}: ${STANDING_EXPLAINED[standing]}</li>`;
  return html`<ul class="plain">${STANDINGS.map(item)}</ul>`;
}

function kindSection(rule: string, findings: readonly Finding[], view: HtmlView): Safe {
  const label = ruleLabel(rule, view);
  const explain = view.lexicon.guide.rules.find(({ id }) => id === rule)?.explain ?? '';
  return html`<section class="kind">
<h3 id="soort-${rule}">${label.charAt(0).toUpperCase()}${label.slice(1)}</h3>
${explain !== '' && html`<p class="note">${explain}</p>`}
${joined(findings.map((finding) => findingCard(finding, view)))}
</section>`;
}

function findingCard(finding: Finding, view: HtmlView): Safe {
  const { id, standing, message, question, passages, source } = finding;
  const ids = new Set([...finding.uses, ...finding.signals]);
  const because = (passage: Passage) =>
    [...view.usesIn(passage), ...view.signalsIn(passage)].flatMap((each) => (ids.has(each.id) ? [each.id] : []));
  return html`<div class="finding" id="${id}">
<p>${standingTag(standing)}</p>
<p class="message">${message}</p>
${decisionNotes(id, view)}
${question !== '' && html`<p class="ask"><b>${FINDINGS.ask}</b> ${question}</p>`}
${evidenceList(passages, view, { open: 2, because })}
<p class="note">${FINDINGS_SECTION.source} ${source}</p>
</div>`;
}

/** A sign of its own for each, so that it is told by more than its word. */
function standingTag(standing: Standing): Safe {
  return html`<span class="standing"><span aria-hidden="true">${FINDINGS_SECTION.standings[standing]}</span> ${STANDING_LABELS[standing]}</span>`;
}
