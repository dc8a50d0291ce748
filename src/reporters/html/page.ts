/** The page around sections of any report: language, title, the policy that forbids everything but our own style and script, contents. */
import { createHash } from 'node:crypto';
import { stripes } from './bars.js';
import { html, ownCode, type Safe } from './markup.js';
import { PAGE } from './messages.nl.js';
import { SCRIPT } from './script.js';
import { STYLE } from './style.js';

export interface PageParts {
  /** Of the browser's tab. */
  readonly tab: string;
  /** Id of the section that the skip link goes to. */
  readonly first: string;
  readonly head: Safe;
  /** Ids of sections to their titles. */
  readonly contents: Readonly<Record<string, string>>;
  readonly sections: readonly Safe[];
  readonly foot: Safe;
}

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

const POLICY = [
  "default-src 'none'",
  `style-src ${hashOf(STYLE)}`,
  `script-src ${hashOf(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export function page({ tab, first, head, contents, sections, foot }: PageParts): Safe {
  return html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${ownCode(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${tab}</title>
<style>${ownCode(STYLE)}</style>
</head>
<body>
<a class="skip" href="#${first}">${PAGE.skip}</a>
${stripes()}
<header>
${head}
</header>
<nav aria-label="${PAGE.contents}"><ol>${Object.entries(contents).map(([id, text]) => html`<li><a href="#${id}">${text}</a></li>`)}</ol></nav>
<main>
${sections}
</main>
<footer>
${foot}
</footer>
<script>${ownCode(SCRIPT)}</script>
</body>
</html>
`;
}
