/** What a reporter is: a Report in, text or bytes out. It prints nothing and opens no file. */
import type { Annotations } from '../model/annotation.js';
import type { Document } from '../model/document.js';
import type { CompiledLexicon } from '../model/lexicon.js';
import type { Report } from '../model/report.js';

export interface RenderOptions {
  /** Width of the page in columns, for reporters that wrap. */
  readonly columns: number;
  readonly colour: boolean;
  /** Which of the reporter's `parts` to render; absent for a reporter that has none. */
  readonly part?: string;
  /** For CSV; absent: `excel`. */
  readonly dialect?: Dialect;
  /** For Word and Markdown; absent: `werkblad`. */
  readonly template?: Template;
}

export const DIALECTS = ['excel', 'rfc4180'] as const;
export type Dialect = (typeof DIALECTS)[number];

/** A worksheet for a council, or the skeleton of its response. */
export const TEMPLATES = ['werkblad', 'zienswijze'] as const;
export type Template = (typeof TEMPLATES)[number];

/** What a report was made of, for reporters that show more than the report holds. */
export interface Material {
  readonly document: Document;
  /** The bytes of the file. */
  readonly original: Uint8Array;
  readonly lexicon: CompiledLexicon;
  /** For a PDF: what is to be appended to its bytes to put these notes in. @throws OntwarError when nothing can be added to it */
  readonly annotate: (annotations: Annotations) => Promise<Uint8Array>;
}

export type Rendered = string | Uint8Array;

export interface Reporter {
  readonly id: string;
  /** With the dot; what a file of this format is called. */
  readonly extension: string;
  /** Whether several reports may stand one after the other in one output. */
  readonly joins: boolean;
  /** Whether it gives bytes that a screen cannot show. */
  readonly binary: boolean;
  /** Where one report becomes several files: the names of these, as `RenderOptions.part` takes them and files carry them. */
  readonly parts?: readonly string[];
  /** Loads what is heavy when it is first called. @throws OntwarError for a file of which it can make nothing */
  readonly render: (report: Report, options: RenderOptions, material: Material) => Rendered | Promise<Rendered>;
}
