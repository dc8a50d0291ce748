/**
 * A marked-up document as a tree with the tag names of HTML: what parse-html makes of a page and odt-tree of an ODT file, so
 * that blocks-of has one shape to read. Trees are no deeper than `DEEPEST`, so they may be walked by recursion.
 */
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

/** Real documents stay below 60; pages with tags that were never closed go deeper. */
export const DEEPEST = 500;

/** More than this is no note: 500 pages have 300,000, and mammoth takes 2 KB of memory for each. */
export const MOST_ELEMENTS = 500_000;

export function element(tag: string, children: readonly Node[], attributes: Element['attributes'] = {}): Element {
  return { tag, attributes, children };
}

/** The element and all below it, in the order of the text. */
export function* descendants(root: Element): Generator<Element> {
  const ahead = [root];
  for (let each = ahead.pop(); each !== undefined; each = ahead.pop()) {
    yield each;
    for (let at = each.children.length - 1; at >= 0; at--) {
      const child = each.children[at];
      if (child !== undefined && typeof child !== 'string') ahead.push(child);
    }
  }
}

export function find(root: Element, wanted: (each: Element) => boolean): Element | null {
  for (const each of descendants(root)) if (wanted(each)) return each;
  return null;
}

/** All characters, blanks folded. */
export function textIn(node: Node): string {
  return characters(node).replace(/\s+/g, ' ').trim();
}

function characters(node: Node): string {
  return typeof node === 'string' ? node : node.children.map(characters).join(' ');
}
