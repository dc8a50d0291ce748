/** Bytes of a PDF in, a document that PDFium has open out: the same as `pdf/open-pdf.ts` gives of pdf.js. */
import { OntwarError } from '../../model/error.js';
import { readerError } from '../messages.nl.js';
import type { OpenPage, OpenPdf } from '../pdf/open-pdf.js';
import { type Memory, memoryOf } from './memory.js';
import { pageDrawing } from './page-drawing.js';
import { pageItems } from './page-items.js';
import { loadPdfium, type Pdfium } from './pdfium.js';

const WRONG_PASSWORD = 4;
/** Bits 3 to 6 and 9 to 12 of the standard: printing, changing, copying and so on. */
const ALL_PERMISSIONS = 0b1111_0011_1100;
/** An outline may refer to itself. */
const MOST_BOOKMARKS = 20_000;

export async function openPdfium(bytes: Uint8Array, password: string | null): Promise<Omit<OpenPdf, 'picture'>> {
  try {
    const pdfium = await loadPdfium();
    const memory = memoryOf(pdfium);
    const file = memory.keep(bytes);
    const secret = memory.keep(new TextEncoder().encode(`${password ?? ''}\0`));
    const document = pdfium._FPDF_LoadMemDocument(file, bytes.length, secret);
    if (document === 0) throw refusal(pdfium._FPDF_GetLastError(), password);
    const pageCount = pdfium._FPDF_GetPageCount(document);
    return {
      pageCount,
      labels: labelsOf(pdfium, memory, document, pageCount),
      title: titleOf(pdfium, memory, document),
      isRestricted: isRestricted(pdfium, document),
      outline: outlineOf(pdfium, memory, document),
      page: async (number) => openPage(pdfium, memory, pdfium._FPDF_LoadPage(document, number - 1)),
      // What a file broke cannot be closed; its memory goes with it.
      close: async () => closeQuietly(pdfium, document),
    };
  } catch (cause) {
    throw cause instanceof OntwarError ? cause : readerError('pdf-beschadigd');
  }
}

function closeQuietly(pdfium: Pdfium, document: number): void {
  try {
    pdfium._FPDF_CloseDocument(document);
  } catch {
    return;
  }
}

function refusal(code: number, password: string | null): OntwarError {
  if (code !== WRONG_PASSWORD) return readerError('pdf-beschadigd');
  return readerError(password === null ? 'wachtwoord-nodig' : 'wachtwoord-onjuist');
}

/** A file with millions of pages that are not there has no labels worth asking for. */
const MOST_LABELS = 10_000;

function labelsOf(pdfium: Pdfium, memory: Memory, document: number, count: number): string[] | null {
  if (count > MOST_LABELS) return null;
  const labelAt = (index: number) => memory.text((at, size) => pdfium._FPDF_GetPageLabel(document, index, at, size));
  const labels = Array.from({ length: count }, (_, index) => labelAt(index));
  return labels.every((label) => label === '') ? null : labels;
}

function titleOf(pdfium: Pdfium, memory: Memory, document: number): string | null {
  const name = memory.keep(new TextEncoder().encode('Title\0'));
  const title = memory.text((at, size) => pdfium._FPDF_GetMetaText(document, name, at, size)).trim();
  memory.free(name);
  return title === '' ? null : title;
}

function isRestricted(pdfium: Pdfium, document: number): boolean {
  if (pdfium._FPDF_GetSecurityHandlerRevision(document) < 0) return false;
  return (pdfium._FPDF_GetDocUserPermissions(document) & ALL_PERMISSIONS) !== ALL_PERMISSIONS;
}

function outlineOf(pdfium: Pdfium, memory: Memory, document: number): OpenPdf['outline'] {
  const found: { readonly title: string; readonly level: number }[] = [];
  const seen = new Set<number>();
  const enter = (parent: number, level: number) => {
    let bookmark = pdfium._FPDFBookmark_GetFirstChild(document, parent);
    while (bookmark !== 0 && !seen.has(bookmark) && seen.size < MOST_BOOKMARKS) {
      const each = bookmark;
      seen.add(each);
      found.push({ title: memory.text((at, size) => pdfium._FPDFBookmark_GetTitle(each, at, size)), level });
      if (level < 6) enter(each, level + 1);
      bookmark = pdfium._FPDFBookmark_GetNextSibling(document, each);
    }
  };
  enter(0, 1);
  return found;
}

function openPage(pdfium: Pdfium, memory: Memory, page: number): OpenPage {
  if (page === 0) throw new Error('no such page');
  return {
    viewport: viewportOf(pdfium, memory, page),
    items: async () => pageItems(pdfium, memory, page),
    drawing: async () => pageDrawing(pdfium, memory, page),
    release: () => pdfium._FPDF_ClosePage(page),
  };
}

/** From the coordinates of the file to those of the page as shown, from its left and top, as pdf.js has it. */
function viewportOf(pdfium: Pdfium, memory: Memory, page: number): OpenPage['viewport'] {
  const box = memory.floats(4, (at) => pdfium._FPDF_GetPageBoundingBox(page, at)) ?? [0, 792, 612, 0];
  const [x0 = 0, y1 = 0, x1 = 0, y0 = 0] = box;
  const [across, down] = [x1 - x0, y1 - y0];
  switch (pdfium._FPDFPage_GetRotation(page)) {
    case 1:
      return { width: down, height: across, transform: [0, 1, 1, 0, -y0, -x0] };
    case 2:
      return { width: across, height: down, transform: [-1, 0, 0, 1, x1, -y0] };
    case 3:
      return { width: down, height: across, transform: [0, -1, -1, 0, y1, x1] };
    default:
      return { width: across, height: down, transform: [1, 0, 0, -1, -x0, y1] };
  }
}
