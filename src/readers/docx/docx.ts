/**
 * Bytes of a Word file (.docx) in, its blocks out. Tracked insertions are read, deletions and comments are not: the text as it
 * would be printed. Word keeps no pages, so there is one.
 */
import type { Source } from '../../model/document.js';
import type { Notice } from '../../model/report.js';
import { decodeText } from '../encoding.js';
import { parseHtml } from '../html/parse-html.js';
import { blocksOf } from '../markup/blocks-of.js';
import type { Element, Node } from '../markup/element.js';
import { type RunningPart, runningLines, withRunning } from '../markup/running-lines.js';
import { WORD_NOTICES } from '../messages.nl.js';
import { plainPages } from '../plain-lines.js';
import type { Reader, ReadOptions } from '../reader.js';
import { parseXml } from '../xml/parse-xml.js';
import { onlyPictures } from '../zip/only-pictures.js';
import { openZip } from '../zip/open-zip.js';
import { unpackParts } from '../zip/unpack-parts.js';
import { zipKind } from '../zip/zip-kind.js';
import { convertDocx } from './convert-docx.js';
import { derivedStyles } from './derived-styles.js';

export const docxReader: Reader = {
  id: 'docx',
  extensions: ['.docx', '.docm', '.dotx'],
  recognises: (bytes) => zipKind(bytes) === 'docx',
  read: readDocx,
};

/** Mark-up and its relations; pictures, fonts and macros stay packed. */
const PART = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/;
/** What mammoth passes over: charts and diagrams hold their words in parts of their own. */
const DRAWING = /^word\/(?:charts|diagrams)\/(?:chart|data)\d*\.xml$/;

async function readDocx(bytes: Uint8Array, options: ReadOptions): Promise<Source> {
  const members = await openZip(bytes, 'docx-beschadigd');
  const parts = await unpackParts(members, (name) => PART.test(name));
  for (const [name, part] of parts) {
    if (name.endsWith('.xml')) await parseXml(decodeText(part), {}, 'docx-beschadigd');
  }
  const styles = parts.get('word/styles.xml');
  const derived = styles === undefined ? [] : await derivedStyles(decodeText(styles));
  const html = await parseHtml(await convertDocx(parts, derived));
  const body = blocksOf(withLetters(html, false));
  const pages = plainPages([withRunning(body, await runningLines(runningParts(parts)))], options);
  return {
    format: 'docx',
    title: null,
    pages: onlyPictures(pages, members, 'word/media/'),
    notices: noticesOf(members),
  };
}

/** mammoth passes over them too. */
const RUNNING = /^word\/(?:header|footer)\d*\.xml$/;

function runningParts(parts: ReadonlyMap<string, Uint8Array>): RunningPart[] {
  const names = [...parts.keys()]
    .filter((name) => RUNNING.test(name))
    .sort()
    .reverse();
  return names.map((name) => ({
    xml: decodeText(parts.get(name) ?? new Uint8Array()),
    within: null,
    paragraph: 'w:p',
    text: 'w:t',
    blank: /^w:(?:tab|br|cr)$/,
    roleOf: () => (name.includes('header') ? 'header' : 'footer'),
    damaged: 'docx-beschadigd',
  }));
}

function noticesOf(members: readonly { readonly name: string }[]): Notice[] {
  if (!members.some(({ name }) => DRAWING.test(name))) return [];
  return [{ code: 'tekeningen', pages: [], ...WORD_NOTICES.tekeningen }];
}

/** mammoth does not tell how a list counts. Under numbers, Dutch ordinances and letters count in letters. */
function withLetters(node: Element, inList: boolean): Element {
  const isList = node.tag === 'ol' || node.tag === 'ul';
  const children = node.children.map(
    (child): Node => (typeof child === 'string' ? child : withLetters(child, inList || isList)),
  );
  const attributes = node.tag === 'ol' && inList ? { ...node.attributes, type: 'a' } : node.attributes;
  return { ...node, attributes, children };
}
