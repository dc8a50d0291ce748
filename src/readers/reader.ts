/** What a reader is: bytes of one format in, a `Source` out. The contract test loops over every reader in index.ts. */
import type { Source } from '../model/document.js';

export interface PageRange {
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
}

export const PDF_ENGINES = ['pdf-parse', 'pdfium'] as const;
export type PdfEngine = (typeof PDF_ENGINES)[number];

export interface ReadOptions {
  readonly password: string | null;
  /** Null: all pages. Pages outside the ranges become unread with reason `overgeslagen`. */
  readonly pages: readonly PageRange[] | null;
  /**
   * Numbers of pages to read from their pictures (OCR) and not from their text layer; no other page is read then. Only for
   * files with pages that are drawn; tesseract.js has to be there.
   */
  readonly ocr?: readonly number[];
  /** Called with their number when it is known how many pages will be read one by one. */
  readonly onPages?: (count: number) => void;
  /** Called with its number after each page that took reading: who waits knows that it goes on. */
  readonly onPage?: (number: number) => void;
  /** Numbers of pages on which an earlier reading was broken off: they become unread with reason `fout`. */
  readonly without?: readonly number[];
  /** Give the lines of the pages and leave out what only shows in how they are drawn. */
  readonly linesOnly?: boolean;
  /** Called when the bytes are in the hands of who reads them, if that is somebody else. */
  readonly onTaken?: () => void;
  /** What takes PDFs apart: pdf.js by default. `pdfium` is faster and has to be installed by itself. */
  readonly pdfEngine?: PdfEngine;
  /** Also measure how much of each page is picture: twice the work, for images have to be decoded. */
  readonly pictures?: boolean;
}

export interface Reader {
  readonly id: string;
  /** With the dot, lower case; a hint for directory walks, never a proof. */
  readonly extensions: readonly string[];
  /** Judges all bytes of a file by looking at few: `HEAD_LENGTH` at its start, or what a signature there points to. */
  readonly recognises: (bytes: Uint8Array) => boolean;
  /** Leaves `bytes` intact. Throws OntwarError when nothing can be read; what is partly unreadable goes into the Source. */
  readonly read: (bytes: Uint8Array, options: ReadOptions) => Promise<Source>;
  /**
   * `here`: code of our own, without a library, in time and memory linear in the bytes, so it may run in the process of
   * the user. Everybody else is read in a process that can be killed.
   */
  readonly runs?: 'here' | 'apart';
  /** Loads what takes long to load, while there is nothing to read yet. */
  readonly prepare?: (options: Pick<ReadOptions, 'pdfEngine'>) => Promise<void>;
}

/** Enough to see past a preface of blank lines or a page of metadata, little enough to sniff a directory quickly. */
export const HEAD_LENGTH = 16_384;

export function isWanted(page: number, options: ReadOptions): boolean {
  return options.pages === null || options.pages.some((range) => range.from <= page && page <= range.to);
}
