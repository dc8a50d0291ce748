/** The page around the sections: language, title, the policy that forbids everything but our own style and script, header, contents and foot. */
import { createHash } from 'node:crypto';
import { CLOSING } from '../messages.nl.js';
import { stripes } from './bars.js';
import type { HtmlView } from './html-view.js';
import { html, ownCode, type Safe } from './markup.js';
import { PAGE, SECTIONS } from './messages.nl.js';
import { noticeBox } from './notices.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export function frame(view: HtmlView, sections: readonly Safe[]): Safe {
  const { document, tool, lexicon } = view.report;
  const title = document.title ?? document.path.split('/').at(-1) ?? document.path;
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ownCode(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${PAGE.title(title)}</title>
<style>${ownCode(STYLE)}</style>
</head>
<body>
<a class="skip" href="#samenvatting">${PAGE.skip}</a>
${stripes()}
<header>
<p class="kind-of-page">${PAGE.kind}</p>
<h1>${title}</h1>
<p class="about">${PAGE.about}</p>
<p class="file">${document.path} · ${document.format}</p>
${noticeBox(view)}
</header>
<nav aria-label="${PAGE.contents}"><ol>${Object.entries(SECTIONS).map(([id, text]) => html`<li><a href="#${id}">${text}</a></li>`)}</ol></nav>
<main>
${sections}
</main>
<footer>
<p>${PAGE.print}</p>
<p>${CLOSING.made(tool.version, lexicon.id, lexicon.version, lexicon.sha256.slice(0, 12))}. SHA-256: <span class="hash">${document.sha256}</span></p>
</footer>
<script>${ownCode(SCRIPT)}</script>
</body>
</html>
`;
}
