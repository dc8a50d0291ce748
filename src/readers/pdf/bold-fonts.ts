/**
 * Which fonts of a document are bold. pdf.js tells a font's name only after it has worked out how a page is drawn, which is
 * slow; so the few pages are asked that together show the fonts of nearly all text.
 */
import type { OpenPdf } from './open-pdf.js';
import type { PdfLine } from './page-lines.js';

const MOST_PAGES = 3;
/** A font with a smaller share of the characters decides about no headings worth the time. */
const LEAST_SHARE = 0.01;
const BOLD = /bold|black|heavy|demi/i;

export async function boldFonts(
  pdf: OpenPdf,
  pages: ReadonlyMap<number, readonly PdfLine[]>,
): Promise<ReadonlySet<string>> {
  const bold = new Set<string>();
  const unknown = frequentFonts(pages);
  for (let asked = 0; asked < MOST_PAGES && unknown.size > 0; asked++) {
    const number = bestPage(pages, unknown);
    if (number === null) break;
    const names = await fontNames(pdf, number, unknown);
    const shown = new Set((pages.get(number) ?? []).map((line) => line.font));
    for (const [font, name] of names) if (BOLD.test(name)) bold.add(font);
    for (const font of [...unknown]) if (names.has(font) || shown.has(font)) unknown.delete(font);
  }
  return bold;
}

function frequentFonts(pages: ReadonlyMap<number, readonly PdfLine[]>): Set<string> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const lines of pages.values()) {
    for (const { font, runs } of lines) {
      const chars = runs.reduce((sum, run) => sum + run.text.length, 0);
      counts.set(font, (counts.get(font) ?? 0) + chars);
      total += chars;
    }
  }
  return new Set([...counts].filter(([, chars]) => chars > total * LEAST_SHARE).map(([font]) => font));
}

/** The page with the most fonts that are still unknown; among equals the shortest. */
function bestPage(pages: ReadonlyMap<number, readonly PdfLine[]>, unknown: ReadonlySet<string>): number | null {
  let best: { readonly number: number; readonly fonts: number; readonly lines: number } | null = null;
  for (const [number, lines] of pages) {
    const fonts = new Set(lines.map((line) => line.font).filter((font) => unknown.has(font))).size;
    if (fonts === 0) continue;
    const isBetter = best === null || fonts > best.fonts || (fonts === best.fonts && lines.length < best.lines);
    if (isBetter) best = { number, fonts, lines: lines.length };
  }
  return best?.number ?? null;
}

async function fontNames(pdf: OpenPdf, number: number, fonts: ReadonlySet<string>): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  try {
    const page = await pdf.page(number);
    const { fontName } = await page.drawing();
    for (const font of fonts) {
      const name = fontName(font);
      if (name !== null) names.set(font, name);
    }
    page.release();
  } catch {
    return names;
  }
  return names;
}
