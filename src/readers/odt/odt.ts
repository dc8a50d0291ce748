/**
 * Bytes of an OpenDocument text (.odt) in, its blocks out: the text as it would be printed, without comments and deleted
 * passages. Where its pages end is known to the writing program alone, so there is one.
 */
import type { Source } from '../../model/document.js';
import { decodeText } from '../encoding.js';
import { blocksOf } from '../markup/blocks-of.js';
import { type RunningPart, runningLines, withRunning } from '../markup/running-lines.js';
import { fileError } from '../messages.nl.js';
import { plainPages } from '../plain-lines.js';
import type { Reader, ReadOptions } from '../reader.js';
import { onlyPictures } from '../zip/only-pictures.js';
import { openZip } from '../zip/open-zip.js';
import { unpackParts } from '../zip/unpack-parts.js';
import { zipKind } from '../zip/zip-kind.js';
import { readOdtStyles } from './odt-styles.js';
import { odtTree } from './odt-tree.js';

export const odtReader: Reader = {
  id: 'odt',
  extensions: ['.odt', '.ott'],
  recognises: (bytes) => zipKind(bytes) === 'odt',
  read: readOdt,
};

const PARTS = ['content.xml', 'styles.xml', 'META-INF/manifest.xml'];

async function readOdt(bytes: Uint8Array, options: ReadOptions): Promise<Source> {
  const members = await openZip(bytes, 'odt-beschadigd');
  const parts = await unpackParts(members, (name) => PARTS.includes(name));
  const text = (name: string) => decodeText(parts.get(name) ?? new Uint8Array());
  if (text('META-INF/manifest.xml').includes('encryption-data')) throw fileError('odt-op-slot');
  if (!parts.has('content.xml')) throw fileError('odt-beschadigd');
  const sheets = ['styles.xml', 'content.xml'].filter((name) => parts.has(name)).map(text);
  const tree = await odtTree(text('content.xml'), await readOdtStyles(sheets));
  const running = parts.has('styles.xml') ? await runningLines([runningPart(text('styles.xml'))]) : [];
  const pages = plainPages([withRunning(blocksOf(tree), running)], options);
  return { format: 'odt', title: null, pages: onlyPictures(pages, members, 'Pictures/'), notices: [] };
}

/** Of the master pages: heads and feet stand with the styles. */
function runningPart(xml: string): RunningPart {
  return {
    xml,
    within: /^style:(?:header|footer)(?:-left|-first)?$/,
    paragraph: 'text:p',
    text: null,
    blank: /^text:(?:tab|s|line-break)$/,
    roleOf: (tag) => (tag?.includes('header') === true ? 'header' : 'footer'),
    damaged: 'odt-beschadigd',
  };
}
