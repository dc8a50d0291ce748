/**
 * What readers hand over (`Source`: pages of lines or blocks with positions) and what all later stages share
 * (`Document`: one canonical text with spans into it). Both are plain JSON.
 */
import type { Zone } from './labels.js';
import type { Health, Notice, UnreadReason } from './report.js';
import type { Span } from './span.js';

/** In PDF points from the page's left and bottom, as shown (after rotation and MediaBox offset). */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A stretch of text set in one go; in a PDF one text item. */
export interface Run {
  readonly text: string;
  readonly box: Box | null;
}

/** What a structured format (DOCX, HTML, Markdown, tagged PDF) says of a block itself; null where layout must tell. */
export type Role =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'table-row'
  | 'footnote'
  | 'caption'
  | 'quote'
  | 'header'
  | 'footer'
  | 'toc';

/** One line of a laid-out page, or one block of a structured format. */
export interface Line {
  readonly runs: readonly Run[];
  readonly box: Box | null;
  /** Font size in points, the size of most characters. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly role: Role | null;
  /** Heading or list depth, from 1. */
  readonly level: number | null;
}

export interface SourcePage {
  /** From 1. */
  readonly number: number;
  /** As printed (roman numerals, A-3); the number where the file does not say. */
  readonly label: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly lines: readonly Line[];
  /** Rectangles drawn around or behind text; empty where there are none and where nobody looked. */
  readonly frames: readonly Box[];
  readonly unread: UnreadReason | null;
  readonly ocr: boolean;
  /** Share of the page that images cover, from 0 to 1; absent where it was not measured. */
  readonly pictured?: number;
}

export interface Source {
  readonly format: string;
  readonly title: string | null;
  readonly pages: readonly SourcePage[];
  readonly notices: readonly Notice[];
}

/** A page of the canonical text. Its span covers all of its text, notes and running heads included. */
export interface Page {
  readonly number: number;
  readonly label: string;
  readonly span: Span;
}

/** A passage (codebook section 0): a paragraph, a heading, a list with its lead-in, a table row. */
export interface Block {
  readonly span: Span;
  readonly zone: Zone;
  /** Page number on which it begins. */
  readonly page: number;
  readonly pageLabel: string;
  /** Text of the nearest heading above. */
  readonly section: string | null;
  /** Texts of all headings above it, outermost first, the nearest last. */
  readonly headings: readonly string[];
}

/** Where a range of the canonical text stands in the original. */
export interface Origin {
  readonly span: Span;
  readonly page: number;
  readonly box: Box;
}

export interface Document {
  readonly text: string;
  readonly format: string;
  readonly title: string | null;
  readonly pages: readonly Page[];
  /** In order of the text, without overlap. */
  readonly blocks: readonly Block[];
  /** In order of the text; empty for formats without a layout. */
  readonly origins: readonly Origin[];
  readonly health: Health;
  readonly notices: readonly Notice[];
}

/** Number of the page that holds the character at `offset`: a use has the page on which it begins. */
export function pageAt(document: Document, offset: number): number {
  const { origins, pages } = document;
  if (origins.length === 0) return (pages.find((page) => offset < page.span.end) ?? pages.at(-1))?.number ?? 1;
  let low = 0;
  let high = origins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((origins[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return origins[low]?.page ?? 1;
}
