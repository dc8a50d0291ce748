/** What goes to and from the process that reads: all plain JSON, but for the bytes of the file, which go through its stdin. */
import type { Annotations } from '../model/annotation.js';
import type { Source } from '../model/document.js';
import type { ErrorCode } from '../model/error.js';
import type { ReadOptions } from '../readers/reader.js';

export type Request =
  /** Load the reader with this id; there is no answer. */
  | { readonly kind: 'prepare'; readonly reader: string; readonly options: Preparation }
  /** Read what comes next through stdin: `length` bytes. */
  | { readonly kind: 'read'; readonly name: string; readonly length: number; readonly options: PlainOptions }
  /** The same bytes as were read; what comes back is what is to be appended to them. */
  | { readonly kind: 'annotate'; readonly length: number; readonly annotations: Annotations };

/** Read options without the call-backs: functions stay where they are. */
export type PlainOptions = Omit<ReadOptions, 'onPages' | 'onPage' | 'onTaken'>;

/** What tells which libraries will be needed. */
export type Preparation = Pick<ReadOptions, 'pdfEngine'>;

export type Answer =
  /** So many pages will be read one by one. */
  | { readonly kind: 'pages'; readonly count: number }
  | { readonly kind: 'page'; readonly number: number }
  | { readonly kind: 'source'; readonly source: Source; readonly rss: number }
  /** Base64: this channel carries JSON. */
  | { readonly kind: 'appendix'; readonly bytes: string; readonly rss: number }
  | { readonly kind: 'refused'; readonly error: PlainError; readonly rss: number }
  | { readonly kind: 'bug'; readonly stack: string };

export interface PlainError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
  readonly at: string | null;
}
