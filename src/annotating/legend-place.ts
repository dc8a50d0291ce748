/** Where the sign of the legend goes: the corner that a reader sees at the top right, whichever way the page lies. */
export interface Placing {
  /** Corners of the sheet and of the part of it that is shown; empty where the file does not say. */
  readonly media: readonly number[];
  readonly crop: readonly number[];
  /** Degrees clockwise. */
  readonly rotate: number;
}

type Four = readonly [number, number, number, number];

/** From the edges, in points: printers leave them white. */
const MARGIN = 12;
const A4: Four = [0, 0, 595, 842];
/** By quarter turn: what keeps the sign upright. */
const UPRIGHT = [
  [1, 0, 0, 1, 0, 0],
  [0, 1, -1, 0, 0, 0],
  [-1, 0, 0, -1, 0, 0],
  [0, -1, 1, 0, 0, 0],
] as const;

export function cornerOf(
  { media, crop, rotate }: Placing,
  size: number,
): { readonly rect: Four; readonly matrix: (typeof UPRIGHT)[number] } {
  const sheet = boxOf(media) ?? A4;
  const [left, bottom, right, top] = within(boxOf(crop), sheet);
  const quarter = (((Math.round(rotate / 90) % 4) + 4) % 4) as 0 | 1 | 2 | 3;
  const isLeft = quarter === 1 || quarter === 2;
  const isLow = quarter === 2 || quarter === 3;
  const x = isLeft ? left + MARGIN : right - MARGIN - size;
  const y = isLow ? bottom + MARGIN : top - MARGIN - size;
  return { rect: [x, y, x + size, y + size], matrix: UPRIGHT[quarter] };
}

function boxOf(corners: readonly number[]): Four | null {
  const [a, b, c, d] = corners;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  return corners.every(Number.isFinite) ? [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)] : null;
}

/** What is shown of the sheet; a box beside it means nothing. */
function within(shown: Four | null, sheet: Four): Four {
  if (shown === null) return sheet;
  const cut: Four = [
    Math.max(shown[0], sheet[0]),
    Math.max(shown[1], sheet[1]),
    Math.min(shown[2], sheet[2]),
    Math.min(shown[3], sheet[3]),
  ];
  return cut[0] < cut[2] && cut[1] < cut[3] ? cut : sheet;
}
