/**
 * Names of paragraph styles, as Word, LibreOffice and Dutch templates give them, to the tag they stand for. A heading is one
 * deeper than its style says, so that the title stands above all of them, as in Markdown and on web pages.
 */
export type StyleTag = 'h1' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p' | 'blockquote' | 'figcaption' | 'toc';

const NAMES: Readonly<Partial<Record<StyleTag, readonly string[]>>> = {
  h1: ['title', 'titel', 'hoofdtitel'],
  h2: ['toc heading', 'kop van inhoudsopgave', 'kopvaninhoudsopgave', 'contents heading', 'kop inhoudsopgave'],
  p: ['subtitle', 'ondertitel'],
  blockquote: ['quote', 'citaat', 'intense quote', 'duidelijk citaat', 'quotations', 'block text', 'bloktekst'],
  figcaption: ['caption', 'bijschrift', 'illustration', 'illustratie', 'figure', 'figuur', 'table', 'tabel', 'drawing'],
};
const HEADINGS = ['heading', 'kop'];
const CONTENTS = ['toc', 'inhopg', 'contents', 'inhoudsopgave'];
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** In lower case. */
export const STYLE_TAGS: ReadonlyMap<string, StyleTag> = new Map([
  ...Object.entries(NAMES).flatMap(([tag, names]) => names.map((name) => [name, tag as StyleTag] as const)),
  ...LEVELS.flatMap((level) => HEADINGS.map((name) => [`${name} ${level}`, headingTag(level)] as const)),
  ...LEVELS.flatMap((level) => CONTENTS.map((name) => [`${name} ${level}`, 'toc'] as const)),
]);

export function headingTag(level: number): StyleTag {
  return (['h2', 'h3', 'h4', 'h5'] as const)[level - 1] ?? 'h6';
}
