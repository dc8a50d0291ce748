/** How much of a page its images cover, from 0 to 1: an image is a unit square, and where it comes to lie is followed through the drawing. */
import { asMatrix, IDENTITY, type Matrix, times } from './matrix.js';
import type { OpenPage } from './open-pdf.js';
import { FORM_BEGIN, FORM_END, RESTORE, SAVE, TRANSFORM } from './operations.js';

/** Image, inline image, mask. Solid masks and repeated ornaments are no pictures. */
const IMAGES = new Set([83, 85, 86]);
/** Patterns are nested, but not thousands deep. */
const MOST_SAVED = 1000;

/** Images that lie on each other count twice, up to the whole page; a page that cannot be drawn has no known pictures. */
export async function pictureShare(page: OpenPage): Promise<number> {
  const { width, height } = page.viewport;
  try {
    const { operations, operands } = await page.drawing();
    let covered = 0;
    let matrix = asMatrix(page.viewport.transform) ?? IDENTITY;
    const saved: Matrix[] = [];
    operations.forEach((operation, at) => {
      if ((operation === SAVE || operation === FORM_BEGIN) && saved.length < MOST_SAVED) saved.push(matrix);
      if (operation === RESTORE || operation === FORM_END) matrix = saved.pop() ?? matrix;
      if (operation === TRANSFORM) matrix = times(matrix, asMatrix(operands[at]) ?? IDENTITY);
      if (operation === FORM_BEGIN) matrix = times(matrix, formMatrix(operands[at]));
      if (IMAGES.has(operation)) covered += areaOnPage(matrix, width, height);
    });
    const share = covered / (width * height);
    return Number.isFinite(share) ? Math.round(Math.min(1, share) * 100) / 100 : 0;
  } catch {
    return 0;
  }
}

/** Its matrix, or null, and the box that it is cut to. */
function formMatrix(operands: unknown): Matrix {
  return asMatrix(Array.isArray(operands) ? operands[0] : null) ?? IDENTITY;
}

/** Of the box around it, cut off at the edges of the page. */
function areaOnPage([a, b, c, d, e, f]: Matrix, width: number, height: number): number {
  const x = [e, e + a, e + c, e + a + c];
  const y = [f, f + b, f + d, f + b + d];
  const across = Math.min(width, Math.max(...x)) - Math.max(0, Math.min(...x));
  const down = Math.min(height, Math.max(...y)) - Math.max(0, Math.min(...y));
  return across > 0 && down > 0 ? across * down : 0;
}
