/** The choice of what takes a PDF apart; all that comes after it is the same for either. */
import type { ReadOptions } from '../reader.js';
import { type OpenPdf, openPdf, preparePdf } from './open-pdf.js';

export async function openWith(
  bytes: Uint8Array,
  { pdfEngine, password, ocr }: Pick<ReadOptions, 'pdfEngine' | 'password' | 'ocr'>,
): Promise<OpenPdf> {
  // Pictures of pages come from pdf.js alone.
  if (pdfEngine !== 'pdfium' || ocr !== undefined) return openPdf(bytes, password);
  const { openPdfium } = await import('../pdfium/open-pdfium.js');
  return {
    ...(await openPdfium(bytes, password)),
    picture: () => Promise.reject(new Error('pdfium draws no pages here')),
  };
}

/** Loads it ahead of the first document. */
export async function prepareEngine({ pdfEngine }: Pick<ReadOptions, 'pdfEngine'>): Promise<void> {
  if (pdfEngine !== 'pdfium') return preparePdf();
  const { loadPdfium } = await import('../pdfium/pdfium.js');
  await loadPdfium();
}
