/** Text and roles in, the `Line` and `SourcePage` objects of a format without a layout out: no boxes, no sizes, pages without a size. */
import type { Line, Role, SourcePage } from '../model/document.js';
import { isWanted, type ReadOptions } from './reader.js';

export function plainLine(text: string, role: Role | null = null, level: number | null = null): Line {
  return { runs: text === '' ? [] : [{ text, box: null }], box: null, size: null, bold: false, role, level };
}

/** One page per form feed; a page that was not asked for stays in the count as skipped. */
export function plainPages(pages: readonly (readonly Line[])[], options: ReadOptions): SourcePage[] {
  return pages.map((lines, index) => {
    const number = index + 1;
    const wanted = isWanted(number, options);
    return {
      number,
      label: String(number),
      width: null,
      height: null,
      lines: wanted ? lines : [],
      frames: [],
      unread: wanted ? null : 'overgeslagen',
      ocr: false,
    };
  });
}
