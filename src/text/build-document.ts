/**
 * What a reader found in, the one text that all stages share out: reading order, passages, zones, headings, pages, and what
 * could not be read.
 */
import type { Document, Source } from '../model/document.js';
import type { Language } from '../model/language.js';
import { assemble } from './assembly/assemble.js';
import { flowUnits } from './flow/flow-units.js';
import { healthOf } from './health.js';
import { withPrintedLabels } from './labels/page-labels.js';
import { layoutUnits } from './layout/layout-units.js';
import { isContentsHeading } from './structure/judge-heading.js';
import { structure } from './structure/structure.js';

export function buildDocument(source: Source, language: Language): Document {
  const { pages: readable, health, notices } = healthOf(source, language);
  const pages = withPrintedLabels(readable, language);
  const hasLayout = pages.some((page) => page.width !== null);
  const drafts = structure(hasLayout ? layoutUnits(pages, language) : flowUnits(pages), language);
  const { text, blocks, origins, pages: spans } = assemble(pages, drafts, language);
  return {
    text,
    format: source.format,
    title: source.title ?? titleOf(blocks, text, language),
    pages: spans,
    blocks,
    origins,
    health,
    notices: [...source.notices, ...notices],
  };
}

/** The first heading, when the document opens with one and it is no table of contents. */
function titleOf(blocks: Document['blocks'], text: string, language: Language): string | null {
  const first = blocks.slice(0, 3).find((block) => block.zone === 'kop' && block.page === blocks[0]?.page);
  const title = first === undefined ? '' : text.slice(first.span.start, first.span.end);
  return title === '' || isContentsHeading(title, language) ? null : title;
}
