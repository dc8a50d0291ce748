/** On which pages the terms stand: a small bar for each page, told again in words for who cannot see it and in a table beneath. */
import { TERM_IDS, type TermId } from '../../model/labels.js';
import type { TermUse } from '../../model/report.js';
import { TERMS } from '../labels.nl.js';
import { thousands } from '../messages.nl.js';
import { percent } from './bars.js';
import type { HtmlView } from './html-view.js';
import { html, joined, type Safe } from './markup.js';
import { PICTURE } from './messages.nl.js';

const ROW = 64;
const BASE = 56;
const TALLEST = 34;

interface PageCount {
  readonly page: number;
  readonly all: number;
  readonly shifted: number;
}

export function pagePicture(view: HtmlView): Safe {
  const { pages, unread } = view.report.document.health;
  const terms = TERM_IDS.map((term) => ({ term, counts: countPages(term, view.counted) }));
  const most = Math.max(1, ...terms.flatMap(({ counts }) => counts.map(({ all }) => all)));
  const height = ROW * terms.length + 24;
  const dark = unread.map(
    ({ page }) => html`<rect class="unread" ${place(page, pages)} y="0" height="${ROW * terms.length}"/>`,
  );
  const told = terms.map(({ term, counts }) => `${TERMS[term].label}: ${inWords(counts)}`).join('. ');
  return html`<figure><figcaption><b>${PICTURE.pageTitle}.</b> ${PICTURE.pageIntro}${unread.length > 0 && ` ${PICTURE.unread}`}</figcaption>
<svg role="img" aria-labelledby="beeld-titel beeld-tekst" width="100%" height="${height}" focusable="false"><title id="beeld-titel">${PICTURE.pageTitle}</title><desc id="beeld-tekst">${told}.</desc>
${dark}${joined(terms.map(({ term, counts }, row) => termRow(TERMS[term].label, counts, { row, pages, most })))}${ticks(pages, height)}</svg>
<details><summary>${PICTURE.numbers}</summary>${pageTable(terms)}</details></figure>`;
}

function countPages(term: TermId, counted: readonly TermUse[]): PageCount[] {
  const counts = new Map<number, { all: number; shifted: number }>();
  for (const use of counted.filter((each) => each.term === term)) {
    const count = counts.get(use.page) ?? { all: 0, shifted: 0 };
    counts.set(use.page, { all: count.all + 1, shifted: count.shifted + (use.shift ? 1 : 0) });
  }
  return [...counts].map(([page, count]) => ({ page, ...count })).sort((a, b) => a.page - b.page);
}

function inWords(counts: readonly PageCount[]): string {
  return counts.length === 0 ? '–' : counts.map(({ page, all }) => PICTURE.onPage(page, all)).join(', ');
}

/** A page has its share of the width, with a little room beside it. */
function place(page: number, pages: number): Safe {
  return html`x="${percent((page - 0.9) / pages)}%" width="${percent(0.8 / pages)}%"`;
}

interface Scale {
  readonly row: number;
  readonly pages: number;
  readonly most: number;
}

function termRow(label: string, counts: readonly PageCount[], { row, pages, most }: Scale): Safe {
  const base = row * ROW + BASE;
  const bars = counts.map(({ page, all, shifted }) => {
    const tall = (count: number) => Math.round((count / most) * TALLEST * 10) / 10;
    const plain = tall(all - shifted);
    return html`${plain > 0 && html`<rect class="fill" ${place(page, pages)} y="${round(base - plain)}" height="${plain}"/>`}${
      shifted > 0 &&
      html`<rect class="stripes" ${place(page, pages)} y="${round(base - plain - tall(shifted))}" height="${tall(shifted)}" fill="url(#strepen)"/>`
    }`;
  });
  return html`<text x="0" y="${row * ROW + 16}">${label}</text><line class="axis" x1="0" x2="100%" y1="${base + 0.5}" y2="${base + 0.5}"/>${joined(bars)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** All pages where there are few, else about five, with room between them. */
function ticks(pages: number, height: number): Safe {
  const step = pages <= 12 ? 1 : Math.ceil(pages / 5);
  const shown = [];
  for (let page = 1; page <= pages; page += step) shown.push(page);
  return joined(
    shown.map(
      (page) =>
        html`<text class="tick" x="${percent((page - 0.5) / pages)}%" y="${height - 6}" text-anchor="middle">${page}</text>`,
    ),
  );
}

function pageTable(terms: readonly { readonly term: TermId; readonly counts: readonly PageCount[] }[]): Safe {
  const pages = [...new Set(terms.flatMap(({ counts }) => counts.map(({ page }) => page)))].sort((a, b) => a - b);
  const cell = (counts: readonly PageCount[], page: number) => counts.find((count) => count.page === page);
  const tell = (count: PageCount | undefined) =>
    count === undefined
      ? '0'
      : `${thousands(count.all)}${count.shifted > 0 ? ` (${PICTURE.partlyShifted(count.shifted)})` : ''}`;
  return html`<div class="wide" tabindex="0" role="region" aria-label="${PICTURE.pageTable}"><table><caption>${PICTURE.pageTable}</caption>
<thead><tr><th scope="col">${PICTURE.page}</th>${terms.map(({ term }) => html`<th scope="col" class="number">${TERMS[term].label}</th>`)}</tr></thead>
<tbody>${pages.map(
    (page) =>
      html`<tr><th scope="row"><a href="#p-${page}">${page}</a></th>${terms.map(({ counts }) => html`<td class="number">${tell(cell(counts, page))}</td>`)}</tr>`,
  )}</tbody></table></div>`;
}
