/**
 * The text of a web page in, its tree out. The one file that knows parse5, which takes any tag soup as a browser does; depth
 * and number of elements are held while it parses, because some soups grow as they are mended.
 */

import { DEEPEST, type Element, MOST_ELEMENTS, type Node } from '../markup/element.js';
import { fileError } from '../messages.nl.js';

export async function parseHtml(html: string): Promise<Element> {
  const { parse, defaultTreeAdapter } = await import('parse5');
  let depth = 0;
  let count = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (...args) => {
      if (++count > MOST_ELEMENTS) throw fileError('te-ingewikkeld');
      return defaultTreeAdapter.createElement(...args);
    },
    onItemPush: () => {
      if (++depth > DEEPEST) throw fileError('te-ingewikkeld');
    },
    onItemPop: () => {
      depth--;
    },
  };
  return { tag: 'document', attributes: {}, children: nodesOf(parse(html, { treeAdapter, scriptingEnabled: false })) };
}

/** As much of parse5's nodes as is used here. */
interface Parsed {
  readonly nodeName: string;
  readonly value?: string;
  readonly tagName?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Parsed[];
}

function nodesOf(parent: Parsed): Node[] {
  return (parent.childNodes ?? []).flatMap((child): Node[] => {
    if (child.nodeName === '#text') return [child.value ?? ''];
    return child.tagName === undefined ? [] : [elementOf(child, child.tagName)];
  });
}

function elementOf(parsed: Parsed, tag: string): Element {
  const attributes = Object.fromEntries((parsed.attrs ?? []).map(({ name, value }) => [name, value]));
  return { tag, attributes, children: nodesOf(parsed) };
}
