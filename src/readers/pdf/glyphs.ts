/**
 * Drawing operations of a page in, every glyph on it out with its exact place: text state, spacing, kerning and the glyph
 * widths of the fonts are followed as a viewer follows them. PDF standard, 9.4; pdf.js has turned all ways to show text into one.
 */
import { apply, asMatrix, IDENTITY, type Matrix, times } from './matrix.js';
import type { OpenPage } from './open-pdf.js';

/** In user space: where it stands on the baseline, how far the next one is, and which way and how far is up (one em). */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly alongX: number;
  readonly alongY: number;
  readonly upX: number;
  readonly upY: number;
}

type Drawing = Awaited<ReturnType<OpenPage['drawing']>>;

/** pdf.js's numbers of drawing operations. */
const OP = {
  graphicsState: 9,
  save: 10,
  restore: 11,
  transform: 12,
  beginText: 31,
  charSpacing: 33,
  wordSpacing: 34,
  scale: 35,
  leading: 36,
  font: 37,
  rise: 39,
  move: 40,
  leadingMove: 41,
  textMatrix: 42,
  nextLine: 43,
  show: 44,
  formBegin: 74,
  formEnd: 75,
  groupBegin: 76,
  groupEnd: 77,
  annotationBegin: 80,
  annotationEnd: 81,
} as const;

/** Forms are nested, but not thousands deep. */
const MOST_SAVED = 1000;

interface State {
  matrix: Matrix;
  text: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
  font: string;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  scale: number;
  leading: number;
  rise: number;
}

const BEGIN: State = {
  matrix: IDENTITY,
  text: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  font: '',
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
};

export function glyphsOf(drawing: Drawing): Glyph[] {
  const found: Glyph[] = [];
  const saved: State[] = [];
  let state: State = { ...BEGIN };
  let isInAnnotation = false;
  drawing.operations.forEach((operation, at) => {
    const given = drawing.operands[at];
    const operands: readonly unknown[] = Array.isArray(given) ? given : [];
    if (operation === OP.annotationBegin) isInAnnotation = true;
    if (operation === OP.annotationEnd) isInAnnotation = false;
    if (isInAnnotation) return;
    switch (operation) {
      case OP.save:
      case OP.groupBegin:
        if (saved.length < MOST_SAVED) saved.push({ ...state });
        break;
      case OP.formBegin:
        if (saved.length < MOST_SAVED) saved.push({ ...state });
        state.matrix = times(state.matrix, asMatrix(operands[0]) ?? IDENTITY);
        break;
      case OP.restore:
      case OP.formEnd:
      case OP.groupEnd:
        state = saved.pop() ?? state;
        break;
      case OP.transform:
        state.matrix = times(state.matrix, asMatrix(operands) ?? IDENTITY);
        break;
      case OP.show:
        show(operands[0], state, drawing, found);
        break;
      default:
        setText(operation, operands, state);
    }
  });
  return found;
}

function setText(operation: number, operands: readonly unknown[], state: State): void {
  const [first = 0, second = 0] = operands.map(Number).map((each) => (Number.isFinite(each) ? each : 0));
  const moveTo = (x: number, y: number) => {
    state.x = state.lineX = x;
    state.y = state.lineY = y;
  };
  const matrixTo = (matrix: Matrix) => {
    state.text = matrix;
    moveTo(0, 0);
  };
  if (operation === OP.beginText) matrixTo(IDENTITY);
  if (operation === OP.textMatrix) matrixTo(asMatrix(operands[0]) ?? asMatrix(operands) ?? IDENTITY);
  if (operation === OP.charSpacing) state.charSpacing = first;
  if (operation === OP.wordSpacing) state.wordSpacing = first;
  if (operation === OP.scale) state.scale = first / 100;
  if (operation === OP.rise) state.rise = first;
  if (operation === OP.leading) state.leading = first;
  if (operation === OP.leadingMove) state.leading = -second;
  if (operation === OP.move || operation === OP.leadingMove) moveTo(state.lineX + first, state.lineY + second);
  if (operation === OP.nextLine) moveTo(state.lineX, state.lineY - state.leading);
  if (operation === OP.font) setFont(operands, state);
  if (operation === OP.graphicsState && Array.isArray(operands[0])) {
    for (const entry of operands[0]) if (Array.isArray(entry) && entry[0] === 'Font') setFont(entry[1], state);
  }
}

function setFont(given: unknown, state: State): void {
  const [font, size] = Array.isArray(given) ? given : [];
  state.font = String(font);
  state.size = Number.isFinite(Number(size)) ? Number(size) : 0;
}

/** Numbers between the glyphs are kerning, in thousandths of an em. */
function show(given: unknown, state: State, drawing: Drawing, found: Glyph[]): void {
  if (!Array.isArray(given)) return;
  const unit = drawing.glyphUnit(state.font);
  const whole = times(state.matrix, state.text);
  const { size, scale } = state;
  for (const each of given) {
    if (typeof each === 'number') state.x -= (each / 1000) * size * scale;
    if (typeof each !== 'object' || each === null) continue;
    const { unicode, width, isSpace } = each;
    const spacing = state.charSpacing + (isSpace === true ? state.wordSpacing : 0);
    const inked = (Number(width) || 0) * unit * size * scale;
    const [x, y] = apply(whole, state.x, state.y + state.rise);
    const [a, b, c, d] = whole;
    const up = Math.abs(size);
    const glyph = { x, y, alongX: a * inked, alongY: b * inked, upX: c * up, upY: d * up };
    if ([x, y, glyph.alongX, glyph.alongY, glyph.upX, glyph.upY].every(Number.isFinite)) {
      found.push({ text: String(unicode ?? ''), ...glyph });
    }
    state.x += inked + spacing * scale;
  }
}
