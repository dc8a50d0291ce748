/**
 * The styles part of a Word file in, map rules for the styles of its template out: mammoth knows a style by its own name only,
 * but „Hoofdstuk” made from „Kop 1”, or a style with an outline level, is a heading too.
 */
import { headingTag, STYLE_TAGS, type StyleTag } from '../markup/style-names.js';
import { parseXml } from '../xml/parse-xml.js';
import { styleRule } from './style-map.js';

interface Style {
  name: string;
  basedOn: string | null;
  /** From 0; 9 is running text. */
  outline: number | null;
}

/** Styles are made from styles; a file may do so in a circle. */
const LONGEST_CHAIN = 12;

export async function derivedStyles(stylesXml: string): Promise<string[]> {
  const styles = await readStyles(stylesXml);
  return [...styles.values()].flatMap((style) => {
    if (style.name === '' || STYLE_TAGS.has(style.name.toLowerCase())) return [];
    const tag = tagOf(style, styles);
    return tag === null ? [] : [styleRule(style.name, tag)];
  });
}

async function readStyles(xml: string): Promise<Map<string, Style>> {
  const styles = new Map<string, Style>();
  let current: Style | null = null;
  const open = (tag: string, attributes: Readonly<Record<string, string>>) => {
    const value = attributes['w:val'] ?? '';
    if (tag === 'w:style') {
      current = { name: '', basedOn: null, outline: null };
      if (attributes['w:type'] === 'paragraph') styles.set(attributes['w:styleId'] ?? '', current);
    } else if (current !== null && tag === 'w:name') current.name = value;
    else if (current !== null && tag === 'w:basedOn') current.basedOn = value;
    else if (current !== null && tag === 'w:outlineLvl') current.outline = Number(value);
  };
  await parseXml(xml, { open }, 'docx-beschadigd');
  return styles;
}

function tagOf(style: Style, styles: ReadonlyMap<string, Style>): StyleTag | null {
  let at: Style | undefined = style;
  for (let step = 0; at !== undefined && step < LONGEST_CHAIN; step++) {
    const named = STYLE_TAGS.get(at.name.toLowerCase());
    if (named !== undefined) return named;
    if (at.outline !== null) return at.outline < 9 ? headingTag(at.outline + 1) : null;
    at = at.basedOn === null ? undefined : styles.get(at.basedOn);
  }
  return null;
}
