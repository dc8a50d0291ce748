/** Bytes of a saved web page in, the blocks of its article out, and a notice that says how much of the page was left out. */
import type { Source } from '../../model/document.js';
import { decodeText } from '../encoding.js';
import { blocksOf } from '../markup/blocks-of.js';
import { find } from '../markup/element.js';
import { WEB_NOTICES } from '../messages.nl.js';
import { plainPages } from '../plain-lines.js';
import { HEAD_LENGTH, type Reader, type ReadOptions } from '../reader.js';
import { chooseArticle, titleOf } from './choose-article.js';
import { parseHtml } from './parse-html.js';

export const htmlReader: Reader = {
  id: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  recognises: looksLikeHtml,
  read: readHtml,
};

function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = decodeText(bytes.subarray(0, HEAD_LENGTH)).trimStart();
  return /^<(?:!doctype\s+html|html|head|body)[\s>]/i.test(withoutProlog(head));
}

/** By hand: an expression for any number of comments takes for ever on some. */
function withoutProlog(head: string): string {
  let at = 0;
  for (;;) {
    const close = head.startsWith('<?xml', at) ? '?>' : head.startsWith('<!--', at) ? '-->' : null;
    const end = close === null ? -1 : head.indexOf(close, at + 4);
    if (close === null || end < 0) return head.slice(at);
    at = end + close.length;
    while (/\s/.test(head.charAt(at))) at++;
  }
}

async function readHtml(bytes: Uint8Array, options: ReadOptions): Promise<Source> {
  const page = await parseHtml(decodeText(bytes));
  const { root, leftOut } = chooseArticle(page);
  const hasTitle = find(root, ({ tag }) => tag === 'h1') !== null;
  return {
    format: 'html',
    title: hasTitle ? null : titleOf(page),
    pages: plainPages([blocksOf(root)], options),
    notices: leftOut === 0 ? [] : [{ code: 'webpagina', pages: [], ...WEB_NOTICES.weggelaten(leftOut) }],
  };
}
