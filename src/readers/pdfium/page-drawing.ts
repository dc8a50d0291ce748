/** The objects of a page in, drawing operations out in the numbers of pdf.js, as far as somebody looks at them: paths, images and what moves them. */
import type { OpenPage } from '../pdf/open-pdf.js';
import { DRAW_PATH, FILL_COLOUR, FORM_BEGIN, FORM_END, RESTORE, SAVE, TRANSFORM } from '../pdf/operations.js';
import type { Memory } from './memory.js';
import type { Pdfium } from './pdfium.js';

type Drawing = Awaited<ReturnType<OpenPage['drawing']>>;

/** PDFium's kinds of objects. */
const PATH = 2;
const IMAGE = 3;
const FORM = 5;
/** Of the operations of pdf.js the first that paints an image, and how a path is painted. */
const PAINT_IMAGE = 85;
const PAINTING = { stroke: 20, fill: 22, both: 24 };
/** Files may nest forms in themselves. */
const DEEPEST = 12;
const MOST_OBJECTS = 100_000;

export function pageDrawing(pdfium: Pdfium, memory: Memory, page: number): Drawing {
  const operations: number[] = [];
  const operands: unknown[] = [];
  const add = (operation: number, given: unknown = null) => {
    operations.push(operation);
    operands.push(given);
  };
  const draw = (object: number, depth: number) => {
    if (operations.length > MOST_OBJECTS) return;
    const kind = pdfium._FPDFPageObj_GetType(object);
    if (kind === PATH) drawPath(pdfium, memory, object, add);
    if (kind === IMAGE) {
      add(SAVE);
      add(TRANSFORM, matrixOf(pdfium, memory, object));
      add(PAINT_IMAGE);
      add(RESTORE);
    }
    if (kind !== FORM || depth === DEEPEST) return;
    add(FORM_BEGIN, [matrixOf(pdfium, memory, object), null]);
    const count = pdfium._FPDFFormObj_CountObjects(object);
    for (let at = 0; at < count; at++) draw(pdfium._FPDFFormObj_GetObject(object, at), depth + 1);
    add(FORM_END);
  };
  const count = pdfium._FPDFPage_CountObjects(page);
  for (let at = 0; at < count; at++) draw(pdfium._FPDFPage_GetObject(page, at), 0);
  // Fonts are known by their names already. No text is among the operations: glyphs are followed through pdf.js alone.
  return { operations, operands, fontName: (id) => id, glyphUnit: () => THOUSANDTH };
}

/** In ems, as the PDF format has it for nearly all fonts. */
const THOUSANDTH = 0.001;

function drawPath(
  pdfium: Pdfium,
  memory: Memory,
  object: number,
  add: (operation: number, given?: unknown) => void,
): void {
  const [fill = 0, stroke = 0] = memory.integers(2, (at) => pdfium._FPDFPath_GetDrawMode(object, at, at + 4)) ?? [];
  if (fill === 0 && stroke === 0) return;
  const colour = memory.integers(3, (at) => pdfium._FPDFPageObj_GetFillColor(object, at, at + 4, at + 8, at + 12));
  const bounds = memory.floats(4, (at) => pdfium._FPDFPageObj_GetBounds(object, at, at + 4, at + 8, at + 12));
  if (bounds === null) return;
  add(FILL_COLOUR, colour ?? [0, 0, 0]);
  add(DRAW_PATH, [
    paintingOf(fill !== 0, stroke !== 0),
    null,
    stroke === 0 ? bounds : withoutPen(pdfium, memory, object, bounds),
  ]);
}

/** PDFium adds the width of the pen on all sides. */
function withoutPen(pdfium: Pdfium, memory: Memory, object: number, bounds: readonly number[]): number[] {
  const [pen = 0] = memory.floats(1, (at) => pdfium._FPDFPageObj_GetStrokeWidth(object, at)) ?? [];
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = bounds;
  const [across, down] = [Math.min(pen, (x1 - x0) / 2), Math.min(pen, (y1 - y0) / 2)];
  return [x0 + across, y0 + down, x1 - across, y1 - down];
}

function paintingOf(isFilled: boolean, isStroked: boolean): number {
  if (isFilled && isStroked) return PAINTING.both;
  return isFilled ? PAINTING.fill : PAINTING.stroke;
}

function matrixOf(pdfium: Pdfium, memory: Memory, object: number): number[] {
  return memory.floats(6, (at) => pdfium._FPDFPageObj_GetMatrix(object, at)) ?? [1, 0, 0, 1, 0, 0];
}
