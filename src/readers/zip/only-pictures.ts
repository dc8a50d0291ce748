/** The page of a DOCX or ODT in; out the same page, or one without a text layer when it holds pictures and no text: a scan. */
import type { SourcePage } from '../../model/document.js';
import type { Member } from './open-zip.js';

export function onlyPictures(
  pages: readonly SourcePage[],
  members: readonly Pick<Member, 'name'>[],
  folder: string,
): SourcePage[] {
  const hasPictures = members.some(({ name }) => name.startsWith(folder));
  return pages.map((page) =>
    hasPictures && page.lines.length === 0 ? { ...page, unread: page.unread ?? 'geen-tekstlaag' } : page,
  );
}
