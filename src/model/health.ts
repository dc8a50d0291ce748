/** The health report, schema 1: what could and could not be read of a document, page by page. Plain JSON, apart from the Report. */
import type { Notice, UnreadReason } from './report.js';

export interface HealthReport {
  /** Goes up when the shape changes. */
  readonly schema: 1;
  readonly tool: { readonly name: 'ontwar'; readonly version: string };
  readonly document: {
    /** As given on the command line, with `/` as separator. */
    readonly path: string;
    readonly sha256: string;
    readonly format: string;
    readonly title: string | null;
    /** In what could be read. */
    readonly words: number;
    readonly language: DocumentLanguage;
  };
  readonly pages: readonly PageHealth[];
  /** Stretches of pages that number their own pages: more than one when documents seem to have been joined, else none. */
  readonly parts: readonly Part[];
  readonly notices: readonly Notice[];
}

/** `onbekend`: too little text to tell. */
export type DocumentLanguage = 'nl' | 'niet-nl' | 'onbekend';

export interface PageHealth {
  /** The sheet, from 1. */
  readonly number: number;
  /** The page number as printed. */
  readonly label: string;
  readonly words: number;
  readonly status: 'gelezen' | UnreadReason;
  /** Of pages that were read. */
  readonly suspicions: readonly Suspicion[];
}

/**
 * `ocr-ruis`: many words look like mistakes of a text recogniser. `tekst-op-scan`: the page is one image with text over it, so
 * its text comes from a recogniser. `ocr`: ontwar itself read it from its picture, with `--ocr`. `deels-afbeelding`: a good part of the page is image, whose words were not read.
 */
export type Suspicion = 'ocr-ruis' | 'tekst-op-scan' | 'ocr' | 'deels-afbeelding';

export interface Part {
  readonly from: number;
  /** Inclusive. */
  readonly to: number;
}
