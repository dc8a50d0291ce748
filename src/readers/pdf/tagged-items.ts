/**
 * Items of a page with their marks and the page's tag tree in, the items out with each hyphen that its tag calls soft as U+00AD. Null when there
 * is none. LibreOffice and InDesign tag the hyphens of automatic hyphenation so; a hyphen without the tag proves nothing, for
 * writers type hyphens at the end of lines too.
 */
import type { TextItem } from './open-pdf.js';

/** Begin or end of a stretch that a tag refers to. */
export interface Mark {
  readonly type: string;
  readonly id?: string | null;
}

export interface Tag {
  readonly role?: string;
  /** What it reads as, where that is not what is drawn. */
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Tag[];
}

const SOFT = '\u00ad';
const DEEPEST = 200;

export function withSoftHyphens(items: readonly (TextItem | Mark)[], tree: Tag | null): TextItem[] | null {
  const soft = new Set<string>();
  if (tree !== null) gather(tree, soft, 0);
  if (soft.size === 0) return null;
  const open: (string | null)[] = [];
  return items.flatMap((item) => {
    if ('str' in item)
      return [soft.has(open.at(-1) ?? '') && /^[-\u2010]$/.test(item.str) ? { ...item, str: SOFT } : item];
    if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? null);
    return [];
  });
}

function gather(tag: Tag, soft: Set<string>, depth: number): void {
  if (depth > DEEPEST) return;
  for (const child of tag.children ?? []) {
    if (child.type === 'content' && child.id !== undefined && tag.alt === SOFT) soft.add(child.id);
    gather(child, soft, depth + 1);
  }
}
