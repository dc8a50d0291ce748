/** What was read: title, file, pages read and not read, and everything that the reader had to say about the file. */
import { HEADER } from '../messages.nl.js';
import { pageRanges, type View } from '../view.js';
import { readSentence, untoldUnread } from '../what-was-read.js';
import { BLANK, type Block, block, hanging, piece } from './piece.js';

export function headerBlocks({ report }: View): Block[] {
  const { document } = report;
  const title = document.title ?? document.path.split('/').at(-1) ?? document.path;
  return [
    block(0, piece(title, 'title')),
    block(0, piece(HEADER.file(document.path, document.format, document.words), 'quiet')),
    block(0, readSentence(report)),
    ...untoldUnread(report).map((text) => hanging(0, 2, piece('! ', 'warning'), text)),
    ...(document.health.ocr.length === 0 ? [] : [block(0, HEADER.ocr(pageRanges(document.health.ocr)))]),
    ...report.notices.flatMap(({ message, hint, pages }) => [
      hanging(0, 2, piece('! ', 'warning'), pages.length === 0 ? '' : `p. ${pageRanges(pages)}: `, message),
      ...(hint === null ? [] : [block(2, piece(hint, 'quiet'))]),
    ]),
    BLANK,
  ];
}
