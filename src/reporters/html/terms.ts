/** The four terms by sense, as a table with bars, and by page, as a picture with its numbers beneath. */
import { SENSES, TERM_IDS, type TermId } from '../../model/labels.js';
import type { TermUse } from '../../model/report.js';
import { TERMS } from '../labels.nl.js';
import { TERMS_SECTION, thousands } from '../messages.nl.js';
import { readSentence } from '../what-was-read.js';
import { senseBar } from './bars.js';
import type { HtmlView } from './html-view.js';
import { html, type Safe } from './markup.js';
import { PICTURE, SECTIONS, SUMMARY } from './messages.nl.js';
import { pagePicture } from './page-picture.js';

export function termSection(view: HtmlView): Safe {
  const { counted, report } = view;
  return html`<section id="begrippen" aria-labelledby="h-begrippen">
<h2 id="h-begrippen">${SECTIONS.begrippen}</h2>
<p>${TERMS_SECTION.total(counted.length)} ${readSentence(report)}</p>
${counted.length > 0 && senseTable(counted)}
${counted.length > 0 && view.hasPages && pagePicture(view)}
</section>`;
}

interface SenseCount {
  readonly sense: (typeof SENSES)[number];
  readonly all: number;
  readonly shifted: number;
}

function countSenses(term: TermId, counted: readonly TermUse[]): SenseCount[] {
  const uses = counted.filter((use) => use.term === term);
  return SENSES.map((sense) => {
    const those = uses.filter((use) => use.sense === sense);
    return { sense, all: those.length, shifted: those.filter(({ shift }) => shift).length };
  }).filter(({ all }) => all > 0);
}

function senseTable(counted: readonly TermUse[]): Safe {
  const rows = TERM_IDS.map((term) => ({ term, senses: countSenses(term, counted) }));
  const most = Math.max(1, ...rows.flatMap(({ senses }) => senses.map(({ all }) => all)));
  return html`<table class="senses"><caption>${PICTURE.senseTable}</caption>
<thead><tr><th scope="col">${PICTURE.sense}</th><th scope="col" class="number">${PICTURE.count}</th><th scope="col" class="bar">${PICTURE.bar}</th></tr></thead>
${rows.map(({ term, senses }) => termRows(term, senses, most))}
</table>`;
}

function termRows(term: TermId, senses: readonly SenseCount[], most: number): Safe {
  const total = senses.reduce((sum, { all }) => sum + all, 0);
  return html`<tbody><tr class="term"><th scope="rowgroup" id="t-${term}">${TERMS[term].label}</th><td class="number">${thousands(total)}</td><td class="bar"></td></tr>
${senses.map(
  ({ sense, all, shifted }) =>
    html`<tr><th scope="row">${SUMMARY.senses[sense]}${
      shifted > 0 &&
      html` <span class="shifted">${shifted === all ? PICTURE.shifted : PICTURE.partlyShifted(shifted)}</span>`
    }</th><td class="number">${thousands(all)}</td><td class="bar">${senseBar(all - shifted, shifted, most)}</td></tr>`,
)}</tbody>`;
}
