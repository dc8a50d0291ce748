/** A Comparison as one web page: the counts, the findings, and the passages that changed with the words of both notes. */
import type { Change, Comparison, Edit, FindingChange, PassageChange, Side } from '../../model/comparison.js';
import { TERM_IDS } from '../../model/labels.js';
import { CHANGE_LABELS, COMPARISON } from '../comparison.nl.js';
import { html, joined, markupOf, type Safe } from '../html/markup.js';
import { page } from '../html/page.js';
import { QUESTION_LABELS, TERMS } from '../labels.nl.js';
import { CLOSING, HEADER } from '../messages.nl.js';
import { answers, CHANGES, changeLabels, placesOf, warnings } from './wording.js';

const SECTIONS = {
  tellingen: COMPARISON.short,
  bevindingen: COMPARISON.findings,
  passages: COMPARISON.passagesTitle,
} as const;

export function renderComparisonPage(comparison: Comparison): string {
  const title = titleOf(comparison.new);
  const { tool, new: fresh } = comparison;
  const { id, version, sha256 } = fresh.lexicon;
  return markupOf(
    page({
      tab: `${COMPARISON.title}: ${title}`,
      first: 'tellingen',
      head: html`<p class="kind-of-page">${COMPARISON.kind}</p>
<h1>${title}</h1>
${sideLine(COMPARISON.old, comparison.old)}${sideLine(COMPARISON.new, fresh)}
${warningBox(comparison)}`,
      contents: SECTIONS,
      sections: [countSection(comparison), findingSection(comparison), passageSection(comparison)],
      foot: html`<p>${COMPARISON.closing}</p><p>${CLOSING.made(tool.version, id, version, sha256.slice(0, 12))}</p>`,
    }),
  );
}

function titleOf({ document }: Side): string {
  return document.title ?? document.path.split('/').at(-1) ?? document.path;
}

function sideLine(label: string, { document }: Side): Safe {
  const { path, format, words, health } = document;
  return html`<p class="file"><b>${label}</b> ${HEADER.file(path, format, words)}. ${HEADER.read(health.read, health.pages)}</p>`;
}

function warningBox(comparison: Comparison): Safe | null {
  const found = warnings(comparison);
  return found.length === 0 ? null : html`<div class="notices">${found.map((text) => html`<p>${text}</p>`)}</div>`;
}

function section(id: keyof typeof SECTIONS, content: Safe): Safe {
  return html`<section id="${id}" aria-labelledby="h-${id}"><h2 id="h-${id}">${SECTIONS[id]}</h2>${content}</section>`;
}

type Counted = readonly { readonly change: Change; readonly old: unknown; readonly new: unknown }[];

function countSection(comparison: Comparison): Safe {
  const { uses, signals, questions } = comparison;
  const rows = [
    ...TERM_IDS.map((term) =>
      countRow(
        TERMS[term].label,
        uses.filter((use) => use.term === term),
      ),
    ),
    countRow(COMPARISON.signals, signals),
  ];
  const header = (text: string) => html`<th scope="col" class="number">${text}</th>`;
  return section(
    'tellingen',
    html`<div class="wide"><table><caption>${COMPARISON.countCaption}</caption>
<thead><tr><th scope="col">${COMPARISON.what}</th>${[COMPARISON.was, COMPARISON.is, ...CHANGES.map((each) => CHANGE_LABELS[each])].map(header)}</tr></thead>
<tbody>${rows}</tbody></table></div>
<h3>${COMPARISON.questions}</h3>
<ul>${questions.map((each) => html`<li><b>${QUESTION_LABELS[each.question]}</b>: ${answers(each)}</li>`)}</ul>`,
  );
}

function countRow(label: string, items: Counted): Safe {
  const counts = [
    items.filter((item) => item.old !== null).length,
    items.filter((item) => item.new !== null).length,
    ...CHANGES.map((change) => items.filter((item) => item.change === change).length),
  ];
  return html`<tr><th scope="row">${label}</th>${counts.map((count) => html`<td class="number">${count}</td>`)}</tr>`;
}

function findingSection({ findings }: Comparison): Safe {
  const groups = CHANGES.map((change) => ({ change, those: findings.filter((each) => each.change === change) }));
  const filled = groups.filter(({ those }) => those.length > 0);
  const content = filled.map(
    ({ change, those }) =>
      html`<h3>${COMPARISON.findingTitles[change]} (${those.length})</h3>${joined(those.map(findingCard))}`,
  );
  return section('bevindingen', html`${filled.length === 0 ? html`<p>${COMPARISON.noFindings}</p>` : content}`);
}

function findingCard({ change, message, question }: FindingChange): Safe {
  const asks = change === 'nieuw' && question !== '';
  return html`<div class="finding"><p class="message">${message}</p>${asks && html`<p class="ask"><b>${COMPARISON.ask}</b> ${question}</p>`}</div>`;
}

function passageSection(comparison: Comparison): Safe {
  const changed = comparison.passages.filter(({ change }) => change !== 'gelijk');
  const same = comparison.passages.filter(({ change }) => change === 'gelijk');
  const moved = same.filter((each) => each.moved).length;
  return section(
    'passages',
    html`${changed.length === 0 && html`<p>${COMPARISON.noChange}</p>`}
${joined(changed.map((each) => passageCard(each, comparison)))}
${same.length > 0 && html`<p>${COMPARISON.unchanged(same.length, moved)}</p>`}`,
  );
}

function passageCard(passage: PassageChange, comparison: Comparison): Safe {
  const { change, old, new: fresh, edits, moved } = passage;
  const labels = changeLabels(passage, comparison);
  const texts =
    edits.length === 0
      ? html`<blockquote>${(fresh ?? old)?.text ?? ''}</blockquote>`
      : html`<p class="place">${COMPARISON.old}</p><blockquote>${wordsOf(edits, 'weg')}</blockquote>
<p class="place">${COMPARISON.new}</p><blockquote>${wordsOf(edits, 'nieuw')}</blockquote>`;
  return html`<article>
<h3>${COMPARISON.passageTitles[change]}${moved && COMPARISON.moved}</h3>
<p class="place">${placesOf(passage, comparison)}</p>
${texts}
${labels.length > 0 && html`<ul>${labels.map((text) => html`<li>${text}</li>`)}</ul>`}
</article>`;
}

/** `del` and `ins` say to a screen reader, too, what went and what came. */
function wordsOf(edits: readonly Edit[], kind: 'weg' | 'nieuw'): Safe {
  const parts = edits
    .filter((edit) => edit.kind === kind || edit.kind === 'gelijk')
    .map(({ kind: each, text }) => {
      if (each === 'gelijk') return html`${text}`;
      return each === 'weg' ? html`<del>${text}</del>` : html`<ins>${text}</ins>`;
    });
  return joined(parts, ' ');
}
