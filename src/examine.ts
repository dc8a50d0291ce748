/** What a reader found in a file → its health report: what was read, page by page, and what not. Pure; `analyse.ts` says what the text means. */
import type { Document, Source } from './model/document.js';
import type { DocumentLanguage, HealthReport, PageHealth } from './model/health.js';
import type { Language } from './model/language.js';
import { sliceOf } from './model/span.js';
import { buildDocument } from './text/build-document.js';
import { findParts } from './text/parts.js';
import { suspicionsOf } from './text/suspicions.js';
import { VERSION } from './version.js';

export function examine(
  source: Source,
  file: { readonly path: string; readonly sha256: string },
  language: Language,
): HealthReport {
  const document = buildDocument(source, language);
  const pages = pagesOf(source, document);
  return {
    schema: 1,
    tool: { name: 'ontwar', version: VERSION },
    document: {
      ...file,
      format: document.format,
      title: document.title,
      words: pages.reduce((sum, { words }) => sum + words, 0),
      language: languageOf(document),
    },
    pages,
    parts: findParts(source.pages, language),
    notices: document.notices,
  };
}

function pagesOf({ pages }: Source, { text, pages: spans, health }: Document): PageHealth[] {
  const unread = new Map(health.unread.map(({ page, reason }) => [page, reason]));
  return pages.map((page, at): PageHealth => {
    const { span, label } = spans[at] ?? { span: { start: 0, end: 0 }, label: page.label };
    const reason = unread.get(page.number);
    return {
      number: page.number,
      label,
      words: sliceOf(text, span).match(/\S+/g)?.length ?? 0,
      status: reason ?? 'gelezen',
      suspicions: reason === undefined ? suspicionsOf(page) : [],
    };
  });
}

function languageOf({ health, notices }: Document): DocumentLanguage {
  if (notices.some(({ code }) => code === 'niet-nederlands')) return 'niet-nl';
  return health.language === 'nl' ? 'nl' : 'onbekend';
}
