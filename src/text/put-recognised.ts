/** A source and what a text recogniser read in pictures of its pages in, the source with those pages out, as far as they are language. */
import type { Source } from '../model/document.js';
import type { Language } from '../model/language.js';
import { healthOf } from './health.js';

/** A picture without words gives nothing or nonsense; such a page stays what it was. */
export function putRecognised(source: Source, recognised: Source, language: Language): Source {
  const readable = healthOf(recognised, language).pages.filter(
    ({ unread, lines }) => unread === null && lines.length > 0,
  );
  const found = new Map(readable.map((page) => [page.number, page]));
  return { ...source, pages: source.pages.map((page) => ({ ...page, ...found.get(page.number) })) };
}
