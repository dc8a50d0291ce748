/** The page of a note's report: what it is about, what must be known of the file, and by what it was made. */
import { CLOSING } from '../messages.nl.js';
import type { HtmlView } from './html-view.js';
import { html, type Safe } from './markup.js';
import { PAGE, SECTIONS } from './messages.nl.js';
import { noticeBox } from './notices.js';
import { page } from './page.js';

export function frame(view: HtmlView, sections: readonly Safe[]): Safe {
  const { document, tool, lexicon } = view.report;
  const title = document.title ?? document.path.split('/').at(-1) ?? document.path;
  return page({
    tab: PAGE.title(title),
    first: 'samenvatting',
    head: html`<p class="kind-of-page">${PAGE.kind}</p>
<h1>${title}</h1>
<p class="about">${PAGE.about}</p>
<p class="file">${document.path} · ${document.format}</p>
${noticeBox(view)}`,
    contents: SECTIONS,
    sections,
    foot: html`<p>${PAGE.print}</p>
<p>${CLOSING.made(tool.version, lexicon.id, lexicon.version, lexicon.sha256.slice(0, 12))}. SHA-256: <span class="hash">${document.sha256}</span></p>`,
  });
}
