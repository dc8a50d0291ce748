/**
 * Uses of a report with the words around them, by which a review finds them again: exact words with a prefix and a suffix, as in
 * the TextQuoteSelector of the Web Annotation Data Model. Blanks and line breaks do not count.
 */
import type { Report, TermUse } from '../model/report.js';

export interface Anchor {
  readonly woorden: string;
  readonly voor: string;
  readonly na: string;
}

/** Characters on each side. */
const AROUND = 40;
/** Characters around the words that must agree before a longer or shorter passage is taken for the same one. */
const LEAST_KNOWN = 12;

export function anchorsOf({ uses, passages }: Report): Map<TermUse, Anchor> {
  const texts = new Map(passages.map((passage) => [passage.id, passage]));
  return new Map(
    uses.map((use) => {
      const { text, span } = texts.get(use.passage) ?? { text: use.text, span: use.span };
      const start = use.span.start - span.start;
      const end = use.span.end - span.start;
      const anchor = {
        woorden: oneLine(use.text),
        voor: oneLine(text.slice(Math.max(0, start - AROUND), start)),
        na: oneLine(text.slice(end, end + AROUND)),
      };
      return [use, anchor];
    }),
  );
}

/** Whether two anchors have the same words with the same text around them. */
export function equalAnchors(one: Anchor, other: Anchor): boolean {
  return (
    [one.voor, one.woorden, one.na].map(squeeze).join('|') ===
    [other.voor, other.woorden, other.na].map(squeeze).join('|')
  );
}

/** The same where a passage was cut off or made longer: of different lengths, the shorter side decides. */
export function alikeAnchors(one: Anchor, other: Anchor): boolean {
  const [before, otherBefore] = [squeeze(one.voor), squeeze(other.voor)];
  const [after, otherAfter] = [squeeze(one.na), squeeze(other.na)];
  const known = Math.min(before.length, otherBefore.length) + Math.min(after.length, otherAfter.length);
  return (
    known >= LEAST_KNOWN &&
    squeeze(one.woorden) === squeeze(other.woorden) &&
    (before.endsWith(otherBefore) || otherBefore.endsWith(before)) &&
    (after.startsWith(otherAfter) || otherAfter.startsWith(after))
  );
}

function oneLine(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ');
}

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}
