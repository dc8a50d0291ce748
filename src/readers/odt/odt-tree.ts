/**
 * The content of an ODT file in, a tree with the tags of HTML out. Comments, deleted text and descriptions of pictures stay out;
 * notes and text boxes, which stand inside the paragraph that holds their anchor, come to stand after it.
 */
import { type Element, element, type Node } from '../markup/element.js';
import { headingTag } from '../markup/style-names.js';
import { parseXml } from '../xml/parse-xml.js';
import type { OdtStyles } from './odt-styles.js';

type Attributes = Readonly<Record<string, string>>;

interface Frame {
  readonly tag: string;
  /** Where children go; null inside what is not read. */
  readonly into: Node[] | null;
  readonly isText: boolean;
  /** What has to follow this frame in its parent. */
  readonly after: Node[];
  readonly list: { readonly style: string | undefined; readonly depth: number };
}

interface Building {
  readonly stack: Frame[];
  readonly styles: OdtStyles;
  readonly notes: Element[];
  /** Next number of the lists of a style, for those that go on. */
  readonly counts: Map<string, number>;
}

const UNREAD =
  /^(?:office:(?:annotation|forms|scripts|automatic-styles|font-face-decls|meta|settings)|text:(?:tracked-changes|ruby-text|[a-z-]+-decls|[a-z-]+-source)|svg:(?:title|desc)|table:covered-table-cell|math:.*|script:.*)$/;
const BOX = /^(?:draw:(?:text-box|custom-shape|rect|g)|office:chart)$/;
const TABLE_TAGS: Readonly<Record<string, string>> = {
  'table:table': 'table',
  'table:table-header-rows': 'thead',
  'table:table-rows': 'tbody',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'text:section': 'div',
  'text:list-header': 'div',
};

export async function odtTree(content: string, styles: OdtStyles): Promise<Element> {
  const root: Node[] = [];
  const bottom: Frame = { tag: '', into: root, isText: false, after: [], list: { style: undefined, depth: 0 } };
  const building: Building = { stack: [bottom], styles, notes: [], counts: new Map() };
  const handler = {
    open: (tag: string, attributes: Attributes) => void building.stack.push(enter(building, tag, attributes)),
    text: (text: string) => {
      const { into, isText } = top(building);
      if (isText) into?.push(text);
    },
    close: () => leave(building),
  };
  await parseXml(content, handler, 'odt-beschadigd');
  return element('document', [...root, ...building.notes]);
}

function top({ stack }: Building): Frame {
  const frame = stack.at(-1);
  if (frame === undefined) throw new Error('an element was closed that was not opened');
  return frame;
}

function leave(building: Building): void {
  const { after } = building.stack.pop() ?? top(building);
  const parent = top(building);
  // Boxes follow the paragraph that they stand in; an inline part hands them on to it.
  if (parent.isText) parent.after.push(...after);
  else parent.into?.push(...after);
}

function enter(building: Building, tag: string, attributes: Attributes): Frame {
  const parent = top(building);
  if (parent.into === null || UNREAD.test(tag)) return { ...same(parent, tag), into: null };
  if (tag === 'text:note-citation') return { ...same(parent, tag), into: noteLink(building) };
  if (tag === 'text:h') return paragraph(building, tag, headingTag(Number(attributes['text:outline-level'] ?? 1)), {});
  if (tag === 'text:p') return textParagraph(building, attributes);
  if (tag === 'text:list') return listFrame(building, attributes);
  if (tag === 'text:list-item') return itemFrame(building, attributes);
  if (tag === 'text:note-body') return noteBody(building, tag);
  if (BOX.test(tag) && parent.isText) return boxFrame(building, tag);
  const known = TABLE_TAGS[tag];
  if (known !== undefined && !parent.isText) return child(building, tag, known, {});
  if (tag === 'text:line-break') parent.into.push(element('br', []));
  if (tag === 'text:s' || tag === 'text:tab') parent.into.push(' ');
  return same(parent, tag);
}

/** Tags that only dress their text. */
function same({ into, isText, list }: Frame, tag: string): Frame {
  return { tag, into, isText, after: [], list };
}

function child(building: Building, tag: string, htmlTag: string, attributes: Attributes): Frame {
  const { into, list } = top(building);
  const children: Node[] = [];
  into?.push(element(htmlTag, children, attributes));
  return { tag, into: children, isText: false, after: [], list };
}

function paragraph(building: Building, tag: string, htmlTag: string, attributes: Attributes): Frame {
  return { ...child(building, tag, htmlTag, attributes), isText: true };
}

function textParagraph(building: Building, attributes: Attributes): Frame {
  const isIn = (tag: string) => building.stack.some((frame) => frame.tag === tag);
  if (isIn('text:index-title')) return paragraph(building, 'text:p', 'h2', {});
  const style = isIn('text:index-body') ? 'toc' : (building.styles.tagOf(attributes['text:style-name']) ?? 'p');
  return style === 'toc'
    ? paragraph(building, 'text:p', 'p', { class: 'ontwar-toc' })
    : paragraph(building, 'text:p', style, {});
}

function listFrame(building: Building, attributes: Attributes): Frame {
  const { list } = top(building);
  const own = { style: attributes['text:style-name'] ?? list.style, depth: list.depth + 1 };
  const level = building.styles.listLevel(own.style, own.depth);
  const goesOn = attributes['text:continue-numbering'] === 'true' || attributes['text:continue-list'] !== undefined;
  const key = keyOf(own);
  const start = goesOn ? building.counts.get(key) : undefined;
  const frame = child(
    building,
    'text:list',
    level.tag,
    start === undefined ? level.attributes : { ...level.attributes, start: String(start) },
  );
  building.counts.set(key, start ?? (Number(level.attributes.start ?? 1) || 1));
  return { ...frame, list: own };
}

function itemFrame(building: Building, attributes: Attributes): Frame {
  const key = keyOf(top(building).list);
  const value = attributes['text:start-value'];
  building.counts.set(key, (Number(value) || (building.counts.get(key) ?? 1)) + 1);
  return child(building, 'text:list-item', 'li', value === undefined ? {} : { value });
}

function keyOf({ style, depth }: Frame['list']): string {
  return `${style} ${depth}`;
}

function noteLink(building: Building): Node[] {
  const children: Node[] = [];
  top(building).into?.push(element('a', children, { href: `#footnote-${building.notes.length + 1}` }));
  return children;
}

/** Parsed apart, because a note holds paragraphs and stands inside one. */
function noteBody(building: Building, tag: string): Frame {
  const children: Node[] = [];
  building.notes.push(element('div', children, { id: `footnote-${building.notes.length + 1}` }));
  return { tag, into: children, isText: false, after: [], list: { style: undefined, depth: 0 } };
}

function boxFrame(building: Building, tag: string): Frame {
  const children: Node[] = [];
  top(building).after.push(element('div', children));
  return { tag, into: children, isText: false, after: [], list: { style: undefined, depth: 0 } };
}
