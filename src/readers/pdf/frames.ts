/**
 * Drawing operations of a page in, the frames on it out: filled rectangles and rectangles that rules close in. Programs draw
 * a border as one path, as four thin rectangles, or piece by piece; a background as one rectangle or as one for each line.
 */
import type { Box } from '../../model/document.js';
import { asMatrix, IDENTITY, type Matrix, times } from './matrix.js';
import type { OpenPage } from './open-pdf.js';
import { DRAW_PATH, FILL_COLOUR, FORM_BEGIN, FORM_END, RESTORE, SAVE, TRANSFORM } from './operations.js';

export interface Drawing {
  readonly operations: readonly number[];
  readonly operands: readonly unknown[];
}

/** How a path is painted, as pdf.js numbers it. */
const STROKES = new Set([20, 21]);
const FILLS = new Set([22, 23]);
const BOTH = new Set([24, 25, 26, 27]);

/** In points: a rule is thinner, a frame is larger. */
const RULE = 3;
const LEAST = 14;
const SAME = 4;
/** A page of maps and charts has thousands of shapes and no box of text. */
const MOST_SHAPES = 400;

export function framesOf(drawing: Drawing, viewport: OpenPage['viewport']): Box[] {
  const { fills, outlines } = shapesOf(drawing, viewport);
  if (fills.length + outlines.length > MOST_SHAPES) return [];
  const areas = fills.filter((box) => width(box) > LEAST && height(box) > RULE);
  const rules = [...fills, ...outlines].filter((box) => width(box) <= RULE || height(box) <= RULE);
  const drawn = outlines.filter((box) => width(box) > LEAST && height(box) > LEAST);
  return distinct([...stacked(areas), ...drawn, ...closedIn(rules)]).filter((box) => height(box) > LEAST);
}

function shapesOf(
  { operations, operands }: Drawing,
  viewport: OpenPage['viewport'],
): { fills: Box[]; outlines: Box[] } {
  const fills: Box[] = [];
  const outlines: Box[] = [];
  const stack: { readonly matrix: Matrix; readonly isWhite: boolean }[] = [];
  let matrix = IDENTITY;
  let isWhite = false;
  operations.forEach((operation, at) => {
    const given = operands[at];
    if (operation === SAVE || operation === FORM_BEGIN) stack.push({ matrix, isWhite });
    if (operation === RESTORE || operation === FORM_END) ({ matrix, isWhite } = stack.pop() ?? { matrix, isWhite });
    if (operation === TRANSFORM) matrix = times(matrix, asMatrix(given) ?? IDENTITY);
    if (operation === FORM_BEGIN && Array.isArray(given)) matrix = times(matrix, asMatrix(given[0]) ?? IDENTITY);
    if (operation === FILL_COLOUR) isWhite = isWhiteColour(given);
    if (operation !== DRAW_PATH || !Array.isArray(given)) return;
    const [painting, , bounds] = given;
    const box = boxOf(bounds, matrix, viewport);
    if (box === null || typeof painting !== 'number') return;
    if ((FILLS.has(painting) && !isWhite) || BOTH.has(painting)) fills.push(box);
    if (STROKES.has(painting)) outlines.push(box);
  });
  return { fills, outlines };
}

function isWhiteColour(given: unknown): boolean {
  if (!Array.isArray(given)) return false;
  const [first] = given;
  return typeof first === 'string'
    ? /^#f[a-f\d]f[a-f\d]f[a-f\d]$/i.test(first) && first.toLowerCase() === '#ffffff'
    : given.every((part) => part === 255);
}

function numbers(given: unknown, count: number): readonly number[] | null {
  const list = Array.isArray(given) || given instanceof Float32Array ? Array.from(given) : [];
  return list.length === count && list.every((each) => typeof each === 'number' && Number.isFinite(each)) ? list : null;
}

/** As shown: in points from the left and bottom of the page, like the boxes of lines. */
function boxOf(bounds: unknown, matrix: Matrix, viewport: OpenPage['viewport']): Box | null {
  const corners = numbers(bounds, 4);
  if (corners === null) return null;
  const whole = times(asMatrix(viewport.transform) ?? IDENTITY, matrix);
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = corners;
  const [a, b, c, d, e, f] = whole;
  const xs = [a * x0 + c * y0 + e, a * x1 + c * y1 + e];
  const ys = [b * x0 + d * y0 + f, b * x1 + d * y1 + f].map((y) => viewport.height - y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** Rectangles of one width that touch are one: a background is often drawn line by line. */
function stacked(areas: readonly Box[]): Box[] {
  const found: Box[] = [];
  for (const area of [...areas].sort((a, b) => b.y1 - a.y1)) {
    const at = found.findIndex(
      (other) => isSameWidth(area, other) && area.y1 >= other.y0 - RULE && area.y1 <= other.y1 + RULE,
    );
    const above = found[at];
    if (above === undefined) found.push(area);
    else found[at] = { ...above, y0: Math.min(above.y0, area.y0) };
  }
  return found;
}

/** Each pair of level rules of one length whose ends upright rules join. */
function closedIn(rules: readonly Box[]): Box[] {
  const level = rules.filter((box) => width(box) > LEAST).sort((a, b) => b.y1 - a.y1);
  const upright = rules.filter((box) => height(box) > RULE && width(box) <= RULE);
  return level.flatMap((top, at) => {
    const bottom = level.slice(at + 1).find((other) => isSameWidth(top, other) && top.y0 - other.y1 > LEAST);
    if (bottom === undefined) return [];
    const box = { x0: top.x0, x1: top.x1, y0: bottom.y0, y1: top.y1 };
    return isJoined(box, box.x0, upright) && isJoined(box, box.x1, upright) ? [box] : [];
  });
}

function isJoined(box: Box, x: number, upright: readonly Box[]): boolean {
  const covered = upright
    .filter((rule) => Math.abs((rule.x0 + rule.x1) / 2 - x) < SAME)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(rule.y1, box.y1) - Math.max(rule.y0, box.y0)), 0);
  return covered > height(box) * 0.8;
}

function distinct(boxes: readonly Box[]): Box[] {
  return boxes.filter(
    (box, at) =>
      !boxes
        .slice(0, at)
        .some(
          (other) =>
            isSameWidth(box, other) && Math.abs(box.y0 - other.y0) < SAME && Math.abs(box.y1 - other.y1) < SAME,
        ),
  );
}

function isSameWidth(a: Box, b: Box): boolean {
  return Math.abs(a.x0 - b.x0) < SAME && Math.abs(a.x1 - b.x1) < SAME;
}

function width({ x0, x1 }: Box): number {
  return x1 - x0;
}

function height({ y0, y1 }: Box): number {
  return y1 - y0;
}
