/** Whether a page without text shows something: an image, or a drawing that may be text turned into shapes. */
import type { OpenPdf } from './open-pdf.js';
import { DRAW_PATH } from './operations.js';

/** Numbers of pdf.js's drawing operations for images, masks and their groups. */
const IMAGES = new Set([83, 84, 85, 86, 87, 88, 89, 90]);
/** A frame and a few rules are decoration. */
const MANY_PATHS = 20;

export async function isPainted(pdf: OpenPdf, number: number): Promise<boolean> {
  try {
    const page = await pdf.page(number);
    const { operations } = await page.drawing();
    page.release();
    return (
      operations.some((each) => IMAGES.has(each)) || operations.filter((each) => each === DRAW_PATH).length > MANY_PATHS
    );
  } catch {
    return true;
  }
}
