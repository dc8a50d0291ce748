/** Half-open ranges of UTF-16 code units into `Document.text`, and the arithmetic on them. */

export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders by start, longer first where the starts are equal. */
export function bySpan(a: { readonly span: Span }, b: { readonly span: Span }): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}

export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
