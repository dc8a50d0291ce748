/**
 * Stretches of the runs of a page in, the quadrilaterals around their words out, in the page's own user space, where notes are
 * placed. The glyphs tell exactly; where they do not (a picture, a font that does not say its letters) the width is shared out.
 */
import type { Quad, Stretch } from '../../model/annotation.js';
import type { Box } from '../../model/document.js';
import { glyphsFor } from './align.js';
import type { Glyph } from './glyphs.js';
import { apply, asMatrix, IDENTITY, inverse, type Matrix } from './matrix.js';
import type { OpenPage } from './open-pdf.js';

/** In ems above and below the baseline: letters with their tails, and a little room. */
const ABOVE = 0.82;
const BELOW = 0.24;
/** In ems above the baseline: a spot that is inside every letter, to tell in which box it stands. */
const MIDDLE = 0.3;
/** In points: boxes are rounded. */
const SLACK = 1;

export interface Placed {
  readonly quad: Quad;
  /** Whether glyphs told; otherwise the place is estimated. */
  readonly isExact: boolean;
}

/** For the stretches of one page. */
export function createPlacer(glyphs: readonly Glyph[], viewport: OpenPage['viewport']): (stretch: Stretch) => Placed {
  const view = asMatrix(viewport.transform) ?? IDENTITY;
  const back = inverse(view) ?? IDENTITY;
  const shown = glyphs.map((glyph) => spotOf(glyph, view, viewport.height));
  const known = new Map<string, readonly Glyph[]>();
  const inBox = (box: Box) => {
    const key = `${box.x0} ${box.y0} ${box.x1} ${box.y1}`;
    const found = known.get(key) ?? glyphs.filter((_, at) => isInside(shown[at], box));
    known.set(key, found);
    return found;
  };
  return (stretch) => {
    const own = inBox(stretch.box);
    const found = glyphsFor(stretch.run, stretch.from, stretch.to, own);
    const quad = found === null ? null : around(own.slice(found.first, found.last + 1));
    if (quad !== null) return { quad, isExact: true };
    return { quad: sharedOut(stretch, back, viewport.height), isExact: false };
  };
}

type Spot = readonly [number, number];

/** As shown, from the left and bottom. */
function spotOf({ x, y, alongX, alongY, upX, upY }: Glyph, view: Matrix, height: number): Spot {
  const [shownX, shownY] = apply(view, x + alongX / 2 + upX * MIDDLE, y + alongY / 2 + upY * MIDDLE);
  return [shownX, height - shownY];
}

function isInside(spot: Spot | undefined, { x0, y0, x1, y1 }: Box): boolean {
  if (spot === undefined) return false;
  const [x, y] = spot;
  return x >= x0 - SLACK && x <= x1 + SLACK && y >= y0 && y <= y1;
}

/** The smallest quadrilateral around all, turned as the first glyph is turned. */
function around(glyphs: readonly Glyph[]): Quad | null {
  const inked = glyphs.filter(({ text }) => text.trim() !== '');
  const lead = inked.find(({ alongX, alongY }) => Math.hypot(alongX, alongY) > 0) ?? inked[0];
  if (lead === undefined) return null;
  const length = Math.hypot(lead.alongX, lead.alongY);
  const upLength = Math.hypot(lead.upX, lead.upY);
  if (length === 0 || upLength === 0) return null;
  const along: Spot = [lead.alongX / length, lead.alongY / length];
  // Slanted letters stand on the same line as upright ones.
  const side = Math.sign(along[0] * lead.upY - along[1] * lead.upX) || 1;
  const up: Spot = [-along[1] * side, along[0] * side];
  const reach = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };
  for (const { x, y, alongX, alongY, upX, upY } of inked) {
    const start = x * along[0] + y * along[1];
    const end = start + alongX * along[0] + alongY * along[1];
    const base = x * up[0] + y * up[1];
    const height = upX * up[0] + upY * up[1];
    reach.left = Math.min(reach.left, start, end);
    reach.right = Math.max(reach.right, start, end);
    reach.low = Math.min(reach.low, base - height * BELOW);
    reach.high = Math.max(reach.high, base + height * ABOVE);
  }
  const { left, right, low, high } = reach;
  const corner = (a: number, b: number): Spot => [a * along[0] + b * up[0], a * along[1] + b * up[1]];
  return toQuad(corner(left, high), corner(right, high), corner(left, low), corner(right, low));
}

/** Every character as wide as the next; upright runs go from left to right, narrow tall ones from the foot up. */
function sharedOut({ run, from, to, box }: Stretch, back: Matrix, height: number): Quad {
  const start = from / run.length;
  const end = to / run.length;
  const { x0, y0, x1, y1 } = box;
  const isTurned = y1 - y0 > (x1 - x0) * 2 && run.length > 2;
  const toPage = (x: number, y: number) => apply(back, x, height - y);
  if (isTurned) {
    const [foot, top] = [y0 + (y1 - y0) * start, y0 + (y1 - y0) * end];
    return toQuad(toPage(x0, foot), toPage(x0, top), toPage(x1, foot), toPage(x1, top));
  }
  const [left, right] = [x0 + (x1 - x0) * start, x0 + (x1 - x0) * end];
  return toQuad(toPage(left, y1), toPage(right, y1), toPage(left, y0), toPage(right, y0));
}

function toQuad(a: Spot, b: Spot, c: Spot, d: Spot): Quad {
  return [...a, ...b, ...c, ...d].map((each) => Math.round(each * 100) / 100 || 0) as unknown as Quad;
}
