/** Whether a paragraph is a quotation set apart: in quotation marks and indented on both sides. */
import type { Type } from './measure.js';
import type { Paragraph } from './paragraphs.js';

export function isQuote({ lines, text }: Paragraph, type: Type): boolean {
  if (!/^["“„‘«]/.test(text) || !/["”’»](?:\s*\([^)]{3,80}\))?\.?$/.test(text)) return false;
  const left = Math.min(...lines.map((line) => line.box.x0));
  return lines.length > 1 && left > 0 && left - type.left > type.size;
}
