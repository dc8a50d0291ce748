/**
 * How a mark looks, as PDF drawing operations: filled quadrilaterals that the words are printed through, and the line under
 * them. A viewer that draws highlights itself does the same; one that does not, and every printer, follows these.
 */
import type { MarkStyle, PlacedMark, Quad } from '../model/annotation.js';

export interface Bounds {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

/** Name of the graphics state that multiplies, in the resources of every appearance. */
export const MULTIPLY = 'Vermenigvuldig';

/** In points: of the line under words, and how far it may stick out. */
const LINE = 0.9;
const MARGIN = 1;
const DASHES: Readonly<Record<MarkStyle['line'], string>> = {
  geen: '',
  vol: '[] 0 d',
  dubbel: '[] 0 d',
  streepjes: '[4 2] 0 d',
  puntjes: '[1.1 1.6] 0 d',
};
/** Of the line, beside the colour of the words' background: dark enough to be seen in grey print. */
const DARKER = 0.45;

export type Looks = Pick<PlacedMark, 'quads' | 'fills' | 'style'>;

export function appearanceOf({ quads, fills, style: { fill, line } }: Looks): string {
  const areas = fills.map(
    ([ax, ay, bx, by, cx, cy, dx, dy]) => `${ax} ${ay} m ${bx} ${by} l ${dx} ${dy} l ${cx} ${cy} l h f`,
  );
  const operations = [`/${MULTIPLY} gs`, `${fill.map(short).join(' ')} rg`, ...areas];
  if (line !== 'geen') {
    operations.push(`${fill.map((part) => short(part * DARKER)).join(' ')} RG ${LINE} w ${DASHES[line]}`);
    for (const quad of quads) operations.push(...linesUnder(quad, line === 'dubbel' ? [0, 1.7] : [0]));
  }
  return operations.join('\n');
}

/** `offsets`: in line widths, above the foot of the words. */
function linesUnder([ax, ay, , , cx, cy, dx, dy]: Quad, offsets: readonly number[]): string[] {
  const height = Math.hypot(ax - cx, ay - cy) || 1;
  const up = [(ax - cx) / height, (ay - cy) / height] as const;
  return offsets.map((offset) => {
    const [x, y] = [up[0] * LINE * (offset + 0.5), up[1] * LINE * (offset + 0.5)];
    return `${short(cx + x)} ${short(cy + y)} m ${short(dx + x)} ${short(dy + y)} l S`;
  });
}

export function boundsOf(quads: readonly Quad[]): Bounds {
  const xs = quads.flatMap((quad) => quad.filter((_, at) => at % 2 === 0));
  const ys = quads.flatMap((quad) => quad.filter((_, at) => at % 2 === 1));
  return {
    left: short(Math.min(...xs) - MARGIN),
    bottom: short(Math.min(...ys) - MARGIN),
    right: short(Math.max(...xs) + MARGIN),
    top: short(Math.max(...ys) + MARGIN),
  };
}

/** Side of the square in which the sign of the legend is drawn. */
export const LEGEND_SIZE = 24;

/** A sheet of paper with lines of writing, one of them marked. */
export function legendAppearance([red, green, blue]: MarkStyle['fill']): string {
  return [
    '1 1 1 rg 0.25 0.25 0.25 RG 1.2 w',
    '2 1 20 22 re B',
    `${red} ${green} ${blue} rg 5 11 14 4 re f`,
    '1 w 5 18 m 19 18 l S 5 13 m 19 13 l S 5 8 m 16 8 l S 5 4.5 m 13 4.5 l S',
  ].join('\n');
}

function short(number: number): number {
  return Math.round(number * 100) / 100 || 0;
}
