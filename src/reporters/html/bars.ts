/** Numbers in, inline SVG out: shares of the width, so that it fits any column; shifted counts are striped. */
import { html, type Safe } from './markup.js';

/** Said in words beside it, so it is kept from who listens. */
export function senseBar(plain: number, shifted: number, most: number): Safe {
  const width = (count: number) => `${percent(count / most)}%`;
  return html`<svg aria-hidden="true" class="strip" width="100%" height="12" focusable="false">${
    plain > 0 && html`<rect class="fill" x="0" y="1" width="${width(plain)}" height="10"/>`
  }${
    shifted > 0 &&
    html`<rect class="stripes" x="${width(plain)}" y="1" width="${width(shifted)}" height="10" fill="url(#strepen)"/>`
  }</svg>`;
}

/** Defined once for all pictures of the page. */
export function stripes(): Safe {
  return html`<svg aria-hidden="true" class="defs" width="0" height="0" focusable="false"><defs><pattern id="strepen" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="stripe" width="2.5" height="5"/></pattern></defs></svg>`;
}

/** At most two decimals, so that the same numbers give the same bytes. */
export function percent(share: number): number {
  return Math.round(share * 10000) / 100;
}
