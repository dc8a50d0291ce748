/** What a report like this cannot say. */
import { html, type Safe } from './markup.js';
import { LIMITS, SECTIONS } from './messages.nl.js';

export function limitSection(): Safe {
  return html`<section id="grenzen" aria-labelledby="h-grenzen">
<h2 id="h-grenzen">${SECTIONS.grenzen}</h2>
<ul>${LIMITS.items.map(([strong, rest]) => html`<li><b>${strong}</b> ${rest}</li>`)}</ul>
</section>`;
}
