/** What a reader must know about the file before anything else: pages that were not read first. */
import { HEADER } from '../messages.nl.js';
import { pageRanges } from '../view.js';
import { untoldUnread } from '../what-was-read.js';
import type { HtmlView } from './html-view.js';
import { html, type Safe } from './markup.js';
import { NOTICES } from './messages.nl.js';

export function noticeBox({ report }: HtmlView): Safe {
  const { health } = report.document;
  const told = report.notices.map(({ pages, message, hint }) => {
    const where = pages.length === 0 ? '' : NOTICES.page(pageRanges(pages));
    return html`<li>${where}${message}${hint !== null && html` <span class="hint">${hint}</span>`}</li>`;
  });
  const lines = [
    ...untoldUnread(report).map((text) => html`<li>${text}</li>`),
    ...(health.ocr.length === 0 ? [] : [html`<li>${HEADER.ocr(pageRanges(health.ocr))}</li>`]),
    ...told,
  ];
  if (lines.length === 0) return html``;
  const isPartly = health.read < health.pages;
  return html`<section class="notices" aria-labelledby="let-op">
<h2 id="let-op">${isPartly ? NOTICES.unreadTitle : NOTICES.title}</h2>
<ul>${lines}</ul>
${isPartly && html`<p>${NOTICES.consequence}</p>`}
</section>`;
}
