/** The style parts of an ODT file in; out: what a paragraph's style makes of it, and how a list counts at each depth. */
import { STYLE_TAGS, type StyleTag } from '../markup/style-names.js';
import { parseXml } from '../xml/parse-xml.js';

export interface OdtStyles {
  /** Null where the style says nothing, nor any that it is made from. */
  readonly tagOf: (style: string | undefined) => StyleTag | null;
  readonly listLevel: (style: string | undefined, depth: number) => ListLevel;
}

/** As the attributes of `ol` and `ul`; a suffix is what stands after the number. */
export interface ListLevel {
  readonly tag: 'ol' | 'ul';
  readonly attributes: Readonly<Record<string, string>>;
}

const BULLETS: ListLevel = { tag: 'ul', attributes: {} };
/** Styles are made from styles; a file may do so in a circle. */
const LONGEST_CHAIN = 12;

export async function readOdtStyles(parts: readonly string[]): Promise<OdtStyles> {
  const styles = new Map<string, { readonly label: string; readonly parent: string | undefined }>();
  const lists = new Map<string, ListLevel>();
  let list: string | undefined;
  const open = (tag: string, attributes: Readonly<Record<string, string>>) => {
    const name = attributes['style:name'];
    if (tag === 'text:list-style') list = name;
    else if (tag === 'style:style' && name !== undefined && attributes['style:family'] === 'paragraph') {
      styles.set(name, { label: labelOf(name, attributes), parent: attributes['style:parent-style-name'] });
    } else if (tag.startsWith('text:list-level-style-') && list !== undefined) {
      lists.set(`${list} ${attributes['text:level']}`, levelOf(tag, attributes));
    }
  };
  const close = (tag: string) => {
    if (tag === 'text:list-style') list = undefined;
  };
  for (const part of parts) await parseXml(part, { open, close }, 'odt-beschadigd');
  const chain = (name: string | undefined): StyleTag | null => {
    let at = name;
    for (let step = 0; at !== undefined && step < LONGEST_CHAIN; step++) {
      const style = styles.get(at);
      const tag = STYLE_TAGS.get(style?.label ?? decodeName(at).toLowerCase());
      if (tag !== undefined) return tag;
      at = style?.parent;
    }
    return null;
  };
  return { tagOf: chain, listLevel: (style, depth) => lists.get(`${style} ${depth}`) ?? BULLETS };
}

function labelOf(name: string, attributes: Readonly<Record<string, string>>): string {
  return (attributes['style:display-name'] ?? decodeName(name)).toLowerCase();
}

/** `Heading_20_1`: characters that a name may not hold stand as their code. */
function decodeName(name: string): string {
  return name.replace(/_([0-9a-f]{1,4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function levelOf(tag: string, attributes: Readonly<Record<string, string>>): ListLevel {
  const type = attributes['style:num-format'] ?? '';
  if (tag !== 'text:list-level-style-number' || type === '') return BULLETS;
  const suffix = attributes['style:num-suffix'] ?? '.';
  return { tag: 'ol', attributes: { type, suffix, start: attributes['text:start-value'] ?? '1' } };
}
