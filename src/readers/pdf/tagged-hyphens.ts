/**
 * Lines of the pages in, the same lines out with the hyphens of a line's end that the file's tags call soft. Tags cost as much
 * as reading a page three times, so they are asked for where a line's end leaves a doubt that no rule of spelling takes away:
 * `opgroei-` before `en` is `opgroeien` or `opgroei- en`, `Linde-` before `Wmo` a name or half a word.
 */
import type { OpenPdf } from './open-pdf.js';
import { type PdfLine, pageLines } from './page-lines.js';

const MOST_PAGES = 8;
/** Pages without any such tag after which the file is taken to have none: Word tags no hyphens. */
const IN_VAIN = 2;
/** What may be a conjunction, or a name; a figure is a note or a page's number. */
const DOUBTFUL_NEXT = /^(?:\p{Ll}{2}(?!\p{L})|\p{Lu})/u;
/** Vowels that spelling keeps apart: `mede-eigenaar`. */
const CLASH = /^(?:a[aeiu]|e[eiu]|i[eij]|o[eiou]|u[iu])$/;
const CUT = /\p{L}(\p{L})-\s*$/u;

export async function softenHyphens(
  pdf: OpenPdf,
  pages: ReadonlyMap<number, readonly PdfLine[]>,
): Promise<Map<number, readonly PdfLine[]>> {
  const known = new Map(pages);
  const doubtful = [...pages].filter(([, lines]) => isInDoubt(lines)).slice(0, MOST_PAGES);
  let found = 0;
  for (const [at, [number, lines]] of doubtful.entries()) {
    if (found === 0 && at >= IN_VAIN) break;
    const tagged = await taggedLines(pdf, number);
    if (tagged === null) continue;
    found++;
    // Tags may cut items elsewhere; lines that do not come out the same are better left alone.
    if (tagged.length === lines.length) known.set(number, tagged);
  }
  return known;
}

function isInDoubt(lines: readonly PdfLine[]): boolean {
  return lines.some((line, at) => {
    const end = CUT.exec(line.runs.at(-1)?.text ?? '')?.[1];
    const next = lines[at + 1]?.runs[0]?.text ?? '';
    return end !== undefined && (DOUBTFUL_NEXT.test(next) || CLASH.test(end + next.charAt(0)));
  });
}

/** Null when the page has no soft hyphen in its tags, or tags that cannot be read. */
async function taggedLines(pdf: OpenPdf, number: number): Promise<PdfLine[] | null> {
  try {
    const page = await pdf.page(number);
    const items = (await page.taggedItems?.()) ?? null;
    page.release();
    return items === null ? null : pageLines(items, page.viewport);
  } catch {
    return null;
  }
}
