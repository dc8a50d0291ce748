/** The bytes of a PDF and the marks that go on it in, the marks with their places out, page by page. Only pages with marks are read. */
import type { Annotations, Mark, PlacedMark, Stretch } from '../../model/annotation.js';
import { type Glyph, glyphsOf } from './glyphs.js';
import { type OpenPage, openPdf } from './open-pdf.js';
import { createPlacer } from './place-stretches.js';

export interface PlacedMarks {
  readonly pageCount: number;
  /** In order of the pages, and on a page in order of the text. */
  readonly marks: readonly PlacedMark[];
  /** Stretches of which the place is estimated. */
  readonly estimated: number;
}

/** @throws OntwarError when it is no PDF that can be read */
export async function placeMarks(
  bytes: Uint8Array,
  { marks, recognised }: Annotations,
  onPage: () => void,
): Promise<PlacedMarks> {
  const pdf = await openPdf(bytes, null);
  try {
    const placed: PlacedMark[] = [];
    let estimated = 0;
    for (const [number, own] of byPage(marks)) {
      if (number > pdf.pageCount) continue;
      const page = await pdf.page(number);
      const glyphs = recognised.includes(number) ? [] : await glyphsOn(page);
      const place = createPlacer(glyphs, page.viewport);
      for (const { stretches, coloured, ...mark } of own) {
        const places = stretches.map(place);
        const fills = coloured.map((stretch) => place(stretch).quad);
        estimated += places.filter(({ isExact }) => !isExact).length;
        placed.push({ ...mark, page: number, quads: places.map(({ quad }) => quad), fills });
      }
      page.release();
      onPage();
    }
    return { pageCount: pdf.pageCount, marks: placed, estimated };
  } finally {
    await pdf.close();
  }
}

/** Each page, in order, with the marks on it and what of them stands there. */
function byPage(marks: readonly Mark[]): [number, Mark[]][] {
  const pages = new Map<number, Mark[]>();
  for (const mark of marks) {
    for (const number of new Set(mark.stretches.map(({ page }) => page))) {
      const isHere = ({ page }: Stretch) => page === number;
      const here = { ...mark, stretches: mark.stretches.filter(isHere), coloured: mark.coloured.filter(isHere) };
      const known = pages.get(number);
      if (known === undefined) pages.set(number, [here]);
      else known.push(here);
    }
  }
  return [...pages].sort(([a], [b]) => a - b);
}

/** A page that cannot be drawn has the boxes of its text all the same. */
async function glyphsOn(page: OpenPage): Promise<Glyph[]> {
  try {
    return glyphsOf(await page.drawing());
  } catch {
    return [];
  }
}
