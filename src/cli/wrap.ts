/** Lines with their indent in, the same lines wrapped at the screen's width out; what does not fit hangs below, of a quotation flush. */
import { layOut } from '../reporters/terminal/lay-out.js';
import { createPaint } from '../reporters/terminal/paint.js';
import { hanging } from '../reporters/terminal/piece.js';
import { MOST_COLUMNS } from './output.js';
import type { Screen } from './ports.js';

export function wrapLines(lines: readonly string[], { columns }: Screen): string {
  const blocks = lines.map((line) => {
    const text = line.trimStart();
    return hanging(line.length - text.length, text.startsWith('„') ? 0 : 2, text);
  });
  return layOut(blocks, Math.min(columns, MOST_COLUMNS), createPaint(false));
}
