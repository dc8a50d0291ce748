/**
 * The text of an XML file in, its tags and characters out as they come. The one file that knows saxes: strict, without entities
 * of the file's own, and it does not recurse. Throws the fault that the caller names, or `te-groot` for what is too deep or too much.
 */
import { MOST_ELEMENTS } from '../markup/element.js';
import { type FileFault, fileError } from '../messages.nl.js';

export interface XmlHandler {
  readonly open?: (tag: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (tag: string) => void;
}

/** Documents of writing programs stay below 60, tables in tables and text boxes included. */
const DEEPEST_XML = 250;

export async function parseXml(xml: string, handler: XmlHandler, damaged: FileFault): Promise<void> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ position: false, xmlns: false } as const);
  let depth = 0;
  let count = 0;
  parser.on('error', () => {
    throw fileError(damaged);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > DEEPEST_XML || ++count > MOST_ELEMENTS) throw fileError('te-ingewikkeld');
    handler.open?.(name, attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    handler.close?.(name);
  });
  parser.on('text', (text) => handler.text?.(text));
  parser.on('cdata', (text) => handler.text?.(text));
  parser.write(xml).close();
}
