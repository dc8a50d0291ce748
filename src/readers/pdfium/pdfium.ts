/**
 * The one file that knows @hyzyla/pdfium, which is not installed with ontwar: PDFium, the reader of Chrome, as WebAssembly. Its C
 * functions are called as they are, because the wrapper around them gives no places, fonts or labels. No file is fetched: the
 * program is read from its own folder.
 */
import { createRequire } from 'node:module';
import { readerError } from '../messages.nl.js';

const require = createRequire(import.meta.url);

/** Handles and addresses are numbers; 0 is none. What a function writes, it writes at an address. */
export interface Pdfium {
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: { malloc(size: number): number; free(address: number): void };
  _FPDF_InitLibraryWithConfig(config: object): void;
  _FPDF_LoadMemDocument(address: number, size: number, password: number): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_GetLastError(): number;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_GetPageLabel(document: number, index: number, text: number, size: number): number;
  _FPDF_GetMetaText(document: number, name: number, text: number, size: number): number;
  _FPDF_GetSecurityHandlerRevision(document: number): number;
  _FPDF_GetDocUserPermissions(document: number): number;
  _FPDFBookmark_GetFirstChild(document: number, parent: number): number;
  _FPDFBookmark_GetNextSibling(document: number, bookmark: number): number;
  _FPDFBookmark_GetTitle(bookmark: number, text: number, size: number): number;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDFPage_GetRotation(page: number): number;
  _FPDF_GetPageBoundingBox(page: number, rectangle: number): number;
  _FPDFPage_CountObjects(page: number): number;
  _FPDFPage_GetObject(page: number, index: number): number;
  _FPDFFormObj_CountObjects(form: number): number;
  _FPDFFormObj_GetObject(form: number, index: number): number;
  _FPDFPageObj_GetType(object: number): number;
  _FPDFPageObj_GetMatrix(object: number, matrix: number): number;
  _FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number;
  _FPDFPageObj_GetFillColor(object: number, red: number, green: number, blue: number, alpha: number): number;
  _FPDFPageObj_GetStrokeWidth(object: number, width: number): number;
  _FPDFPath_GetDrawMode(path: number, fill: number, stroke: number): number;
  _FPDFTextObj_GetFont(object: number): number;
  _FPDFFont_GetBaseFontName(font: number, text: number, size: number): number;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_ClosePage(text: number): void;
  _FPDFText_CountChars(text: number): number;
  _FPDFText_GetUnicode(text: number, index: number): number;
  _FPDFText_IsGenerated(text: number, index: number): number;
  _FPDFText_IsHyphen(text: number, index: number): number;
  _FPDFText_GetTextObject(text: number, index: number): number;
  _FPDFText_GetFontSize(text: number, index: number): number;
  _FPDFText_GetMatrix(text: number, index: number, matrix: number): number;
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number;
  _FPDFText_GetLooseCharBox(text: number, index: number, rectangle: number): number;
}

/** @throws OntwarError `niet-geinstalleerd` */
export function refuseUnlessInstalled(): void {
  try {
    require.resolve('@hyzyla/pdfium');
  } catch {
    throw readerError('pdfium-niet-geinstalleerd');
  }
}

/** Fresh for each document: what one file breaks, the next does not meet. */
export async function loadPdfium(): Promise<Pdfium> {
  refuseUnlessInstalled();
  const { PDFiumModule } = await import('@hyzyla/pdfium');
  const pdfium = (await PDFiumModule({})) as unknown as Pdfium;
  pdfium._FPDF_InitLibraryWithConfig({ version: 2 });
  return pdfium;
}
