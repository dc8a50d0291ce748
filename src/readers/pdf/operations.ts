/** Numbers of pdf.js's drawing operations (its `OPS`), of which a page's drawing is made; both engines speak them. */
export const SAVE = 10;
export const RESTORE = 11;
export const TRANSFORM = 12;
export const FILL_COLOUR = 59;
export const FORM_BEGIN = 74;
export const FORM_END = 75;
export const DRAW_PATH = 91;
