/**
 * Drafts in reading order in, the canonical text out with its blocks, pages and origins. Here alone offsets are made, so
 * everything later can trust that a span means these characters.
 */
import type { Block, Origin, Page, SourcePage } from '../../model/document.js';
import type { Language } from '../../model/language.js';
import type { Span } from '../../model/span.js';
import type { Draft, Joint } from '../draft.js';
import { headingTrail } from './heading-trail.js';
import { type PreparedLine, prepareLine } from './prepare-line.js';
import { type JoinRules, type Seam, seamBetween } from './seam.js';
import { splitLong } from './split-long.js';
import { vocabularyOf } from './vocabulary.js';

export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly origins: readonly Origin[];
  readonly pages: readonly Page[];
}

/** Between blocks, as in a text file that has its paragraphs apart: such a file keeps its offsets. */
const BETWEEN = '\n\n';

interface Sheet {
  readonly parts: string[];
  length: number;
  readonly origins: Origin[];
  /** Page number to the span of its text so far. */
  readonly pages: Map<number, { start: number; end: number }>;
}

export function assemble(pages: readonly SourcePage[], drafts: readonly Draft[], language: Language): Assembled {
  const sheet: Sheet = { parts: [], length: 0, origins: [], pages: new Map() };
  const rules = joinRules(drafts, language);
  const labels = new Map(pages.map((page) => [page.number, page.label]));
  const trail = headingTrail();
  const blocks: Block[] = [];
  for (const each of drafts) {
    const written = writeDraft(sheet, each, rules);
    if (written === null) continue;
    const headings = trail(each.level, written.text);
    const { zone } = each;
    const section = headings.at(-1) ?? null;
    for (const span of splitLong(written.text, written.span.start, language)) {
      const page = pageOf(written, span);
      blocks.push({ span, zone, section, headings, page, pageLabel: labels.get(page) ?? String(page) });
    }
  }
  return { text: sheet.parts.join(''), blocks, origins: sheet.origins, pages: pagesOf(pages, sheet) };
}

function joinRules(drafts: readonly Draft[], language: Language): JoinRules {
  return {
    words: vocabularyOf(drafts),
    initialisms: new Set(language.initialisms),
    conjunctions: new Set(language.hyphenConjunctions),
  };
}

interface Written {
  readonly span: Span;
  readonly text: string;
  /** Where each line begins, and on which page. */
  readonly starts: readonly { readonly at: number; readonly page: number }[];
}

function writeDraft(sheet: Sheet, each: Draft, rules: JoinRules): Written | null {
  const lines: WrittenLine[] = [];
  for (const { line, joint, page } of each.lines) {
    const prepared = prepareLine(line);
    if (prepared.text !== '') lines.push({ prepared, joint, page });
  }
  if (lines.length === 0) return null;
  if (sheet.length > 0) write(sheet, BETWEEN);
  const first = sheet.parts.length;
  const start = sheet.length;
  const starts = lines.map((line, at) => {
    const seam = seamAfter(line, lines[at + 1], rules);
    const begin = { at: sheet.length, page: line.page };
    writeLine(sheet, line.prepared, seam.drop, line.page);
    write(sheet, seam.glue);
    return begin;
  });
  return { span: { start, end: sheet.length }, text: textFrom(sheet, first), starts };
}

/** Most drafts are one line, which needs no joining. */
function textFrom({ parts }: Sheet, first: number): string {
  return parts.length === first + 1 ? (parts[first] ?? '') : parts.slice(first).join('');
}

type Joined = Omit<Seam, 'glue'> & { readonly glue: string };
const LAST: Joined = { drop: 0, glue: '' };

interface JointLine {
  readonly prepared: PreparedLine;
  readonly joint: Joint;
}
interface WrittenLine extends JointLine {
  readonly page: number;
}

function seamAfter({ prepared }: JointLine, next: JointLine | undefined, rules: JoinRules): Joined {
  if (next === undefined) return LAST;
  if (next.joint === 'item') return { drop: 0, glue: '\n' };
  if (next.joint === 'cell') return { drop: 0, glue: '\t' };
  return seamBetween(prepared.text, next.prepared.text, rules);
}

function writeLine(sheet: Sheet, line: PreparedLine, drop: number, page: number): void {
  const start = sheet.length;
  const end = start + line.text.length - drop;
  for (const piece of line.pieces) {
    const span = { start: start + piece.start, end: Math.min(start + piece.end, end) };
    if (span.start < span.end) sheet.origins.push({ span, page, box: piece.box });
  }
  write(sheet, drop === 0 ? line.text : line.text.slice(0, -drop));
  const known = sheet.pages.get(page);
  if (known === undefined) sheet.pages.set(page, { start, end });
  else known.end = Math.max(known.end, end);
}

function write(sheet: Sheet, text: string): void {
  if (text === '') return;
  sheet.parts.push(text);
  sheet.length += text.length;
}

/** The page of the line in which the span begins. */
function pageOf(written: Written, span: Span): number {
  let page = written.starts[0]?.page ?? 1;
  for (const start of written.starts) {
    if (start.at > span.start) break;
    page = start.page;
  }
  return page;
}

/** A page without text gets an empty span where it would have stood. */
function pagesOf(source: readonly SourcePage[], sheet: Sheet): Page[] {
  const pages: Page[] = [];
  let after: Span = { start: sheet.length, end: sheet.length };
  for (const page of [...source].reverse()) {
    const own = sheet.pages.get(page.number);
    const start = Math.min(own?.start ?? after.start, after.start);
    after = { start, end: own?.end ?? start };
    pages.push({ number: page.number, label: page.label, span: after });
  }
  return pages.reverse();
}
