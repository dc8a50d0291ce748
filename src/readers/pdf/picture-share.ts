/** How much of a page its images cover, from 0 to 1: an image is a unit square, and where it comes to lie is followed through the drawing. */
import type { OpenPage } from './open-pdf.js';

/** pdf.js's numbers of drawing operations. */
const SAVE = 10;
const RESTORE = 11;
const TRANSFORM = 12;
const BEGIN_FORM = 74;
const END_FORM = 75;
/** Image, inline image, mask. Solid masks and repeated ornaments are no pictures. */
const IMAGES = new Set([83, 85, 86]);
/** Patterns are nested, but not thousands deep. */
const MOST_SAVED = 1000;

type Matrix = readonly [number, number, number, number, number, number];

/** Images that lie on each other count twice, up to the whole page; a page that cannot be drawn has no known pictures. */
export async function pictureShare(page: OpenPage): Promise<number> {
  const { width, height } = page.viewport;
  try {
    const { operations, operands } = await page.drawing();
    let covered = 0;
    let matrix = matrixOf(page.viewport.transform) ?? IDENTITY;
    const saved: Matrix[] = [];
    operations.forEach((operation, at) => {
      if ((operation === SAVE || operation === BEGIN_FORM) && saved.length < MOST_SAVED) saved.push(matrix);
      if (operation === RESTORE || operation === END_FORM) matrix = saved.pop() ?? matrix;
      if (operation === TRANSFORM) matrix = multiply(matrix, matrixOf(operands[at]) ?? IDENTITY);
      if (operation === BEGIN_FORM) matrix = multiply(matrix, formMatrix(operands[at]));
      if (IMAGES.has(operation)) covered += areaOnPage(matrix, width, height);
    });
    const share = covered / (width * height);
    return Number.isFinite(share) ? Math.round(Math.min(1, share) * 100) / 100 : 0;
  } catch {
    return 0;
  }
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function matrixOf(operands: unknown): Matrix | null {
  const [a, b, c, d, e, f] = isList(operands) ? operands.map(Number) : [];
  return [a, b, c, d, e, f].every(Number.isFinite) ? ([a, b, c, d, e, f] as unknown as Matrix) : null;
}

/** Its matrix, or null, and the box that it is cut to. */
function formMatrix(operands: unknown): Matrix {
  return matrixOf(isList(operands) ? operands[0] : null) ?? IDENTITY;
}

function isList(value: unknown): value is ArrayLike<unknown> & { map: typeof Array.prototype.map } {
  return Array.isArray(value) || ArrayBuffer.isView(value);
}

function multiply([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Of the box around it, cut off at the edges of the page. */
function areaOnPage([a, b, c, d, e, f]: Matrix, width: number, height: number): number {
  const x = [e, e + a, e + c, e + a + c];
  const y = [f, f + b, f + d, f + b + d];
  const across = Math.min(width, Math.max(...x)) - Math.max(0, Math.min(...x));
  const down = Math.min(height, Math.max(...y)) - Math.max(0, Math.min(...y));
  return across > 0 && down > 0 ? across * down : 0;
}
