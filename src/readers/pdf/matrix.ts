/** The transformations of a PDF: x' = a x + c y + e, y' = b x + d y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `second`, then `first`: what a drawing program means by adding `second` to `first`. */
export function times([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

/** Six finite numbers, or null. */
export function asMatrix(given: unknown): Matrix | null {
  const list = Array.isArray(given) ? given : ArrayBuffer.isView(given) ? Array.from(given as Float32Array) : [];
  const [a, b, c, d, e, f] = list.map(Number);
  const found = [a, b, c, d, e, f];
  return list.length === 6 && found.every(Number.isFinite) ? (found as unknown as Matrix) : null;
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** Null for one that flattens everything. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | null {
  const size = a * d - b * c;
  if (size === 0 || !Number.isFinite(size)) return null;
  return [d / size, -b / size, -c / size, a / size, (c * f - d * e) / size, (b * e - a * f) / size];
}
