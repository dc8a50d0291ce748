/**
 * Bytes of a PDF in, its pages of positioned lines out. Page by page: one broken page is an unread page, not an unread
 * document. What cannot be read at all is an OntwarError.
 */
import type { Box, Line, Source, SourcePage } from '../../model/document.js';
import type { Notice, UnreadReason } from '../../model/report.js';
import { refuseTooManyPages, textMeter } from '../limits.js';
import { PDF_NOTICES, readerError } from '../messages.nl.js';
import { isWanted, type Reader, type ReadOptions } from '../reader.js';
import { boldFonts } from './bold-fonts.js';
import { framesOf } from './frames.js';
import { isPainted } from './is-painted.js';
import type { OpenPdf } from './open-pdf.js';
import { type PdfLine, pageLines } from './page-lines.js';
import { pagesInDoubt } from './pages-in-doubt.js';
import { openWith, prepareEngine } from './pdf-engine.js';
import { pictureShare } from './picture-share.js';
import { recognisePages } from './recognise-pages.js';
import { softenHyphens } from './tagged-hyphens.js';

export const pdfReader: Reader = {
  id: 'pdf',
  extensions: ['.pdf'],
  recognises: looksLikePdf,
  read: readPdf,
  prepare: prepareEngine,
};

/** The mark may stand behind some junk, as in files cut out of a mail. */
function looksLikePdf(head: Uint8Array): boolean {
  return Buffer.from(head.subarray(0, 1024)).includes('%PDF-');
}

async function readPdf(bytes: Uint8Array, options: ReadOptions): Promise<Source> {
  if (bytes.length === 0) throw readerError('leeg-bestand');
  const pdf = await openWith(bytes, options);
  try {
    return options.ocr === undefined ? await readPages(pdf, options) : await readPictures(pdf, options.ocr, options);
  } finally {
    await pdf.close();
  }
}

interface ReadPage {
  readonly number: number;
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly lines: readonly PdfLine[];
  readonly unread: UnreadReason | null;
  readonly pictured?: number;
}

async function readPages(pdf: OpenPdf, options: ReadOptions): Promise<Source> {
  const pages: ReadPage[] = [];
  refuseTooManyPages(pdf.pageCount, options);
  options.onPages?.(pdf.pageCount);
  const { without = [], linesOnly = false } = options;
  const sizeSoFar = textMeter();
  for (let number = 1; number <= pdf.pageCount; number++) {
    if (!isWanted(number, options)) {
      pages.push(skipped(number, 'overgeslagen'));
      continue;
    }
    if (without.includes(number)) {
      pages.push(skipped(number, 'fout'));
      continue;
    }
    const page = await readPage(pdf, number, options.pictures === true && !linesOnly);
    for (const { runs } of page.lines) sizeSoFar(runs);
    pages.push(page);
    options.onPage?.(number);
  }
  if (pages.length === 0 || pages.every((page) => page.unread === 'fout')) throw readerError('pdf-beschadigd');
  const told = linesOnly ? pages : await tellEmptyPages(pdf, pages);
  const plain = new Map(told.map((page) => [page.number, page.lines]));
  const lines = linesOnly ? plain : await softenHyphens(pdf, plain);
  const bold = linesOnly ? new Set<string>() : await boldFonts(pdf, lines);
  const frames = linesOnly ? new Map<number, Box[]>() : await framesInDoubt(pdf, lines);
  const levels = new Map(pdf.outline.map(({ title, level }) => [squash(title), level]));
  return {
    format: 'pdf',
    title: usableTitle(pdf.title),
    pages: told.map((page) =>
      toSourcePage({ ...page, lines: lines.get(page.number) ?? [] }, pdf.labels, frames, (line) =>
        toLine(line, bold, levels),
      ),
    ),
    notices: noticesOf(pdf),
  };
}

/** The pages that are asked for, from their pictures. */
async function readPictures(pdf: OpenPdf, wanted: readonly number[], { onPage }: ReadOptions): Promise<Source> {
  const numbers = wanted.filter((number) => number <= pdf.pageCount);
  const found = await recognisePages(pdf, numbers, (number) => onPage?.(number));
  const sizeSoFar = textMeter();
  const pages = [...found].map(([number, { width, height, lines }]): SourcePage => {
    for (const { runs } of lines) sizeSoFar(runs);
    const label = pdf.labels?.[number - 1] || String(number);
    return { number, label, width, height, lines, frames: [], unread: null, ocr: true };
  });
  return { format: 'pdf', title: null, pages: pages.sort((a, b) => a.number - b.number), notices: [] };
}

function skipped(number: number, unread: UnreadReason): ReadPage {
  return { number, size: null, lines: [], unread };
}

async function readPage(pdf: OpenPdf, number: number, withPictures: boolean): Promise<ReadPage> {
  try {
    const page = await pdf.page(number);
    const { width, height } = page.viewport;
    const lines = pageLines(await page.items(), page.viewport);
    const pictured = withPictures ? { pictured: await pictureShare(page) } : {};
    page.release();
    return {
      number,
      size: { width, height },
      lines,
      unread: lines.length === 0 ? 'geen-tekstlaag' : null,
      ...pictured,
    };
  } catch {
    return skipped(number, 'fout');
  }
}

async function framesInDoubt(
  pdf: OpenPdf,
  lines: ReadonlyMap<number, readonly PdfLine[]>,
): Promise<Map<number, Box[]>> {
  const found = new Map<number, Box[]>();
  for (const number of pagesInDoubt(lines)) {
    try {
      const page = await pdf.page(number);
      found.set(number, framesOf(await page.drawing(), page.viewport));
      page.release();
    } catch {
      // A page that cannot be drawn has its text all the same.
    }
  }
  return found;
}

/** Asking how a page is drawn means decoding its images, so a scanned document is taken at its word. */
const MOST_EMPTY = 20;

/** A blank page has nothing to read and counts as read; a page with a picture and no text does not. No cover is blank. */
async function tellEmptyPages(pdf: OpenPdf, pages: readonly ReadPage[]): Promise<ReadPage[]> {
  const empty = pages.filter((page) => page.unread === 'geen-tekstlaag');
  if (empty.length === 0 || empty.length > Math.min(MOST_EMPTY, pages.length / 2)) return [...pages];
  const blank = new Set<number>();
  for (const { number } of empty) if (number > 1 && !(await isPainted(pdf, number))) blank.add(number);
  return pages.map((page) => (blank.has(page.number) ? { ...page, unread: null } : page));
}

function toSourcePage(
  page: ReadPage,
  labels: OpenPdf['labels'],
  frames: ReadonlyMap<number, readonly Box[]>,
  line: (line: PdfLine) => Line,
): SourcePage {
  return {
    number: page.number,
    label: labels?.[page.number - 1] || String(page.number),
    width: page.size?.width ?? null,
    height: page.size?.height ?? null,
    lines: page.lines.map(line),
    frames: frames.get(page.number) ?? [],
    unread: page.unread,
    ocr: false,
    ...(page.pictured === undefined ? {} : { pictured: page.pictured }),
  };
}

function toLine(
  { runs, box, size, font }: PdfLine,
  bold: ReadonlySet<string>,
  levels: ReadonlyMap<string, number>,
): Line {
  const level = levels.size === 0 ? null : (levels.get(squash(runs.map((run) => run.text).join(''))) ?? null);
  return { runs, box, size, bold: bold.has(font), role: level === null ? null : 'heading', level };
}

function squash(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

/** Writing programs put their own name or the name of the file there. */
function usableTitle(title: string | null): string | null {
  return title === null || /^(?:microsoft|untitled|naamloos|powerpoint|document\d*$)|\.\w{2,5}$|^\S+_\S+$/i.test(title)
    ? null
    : title;
}

function noticesOf(pdf: OpenPdf): Notice[] {
  return pdf.isRestricted ? [{ code: 'beveiligd', pages: [], ...PDF_NOTICES.beveiligd }] : [];
}
