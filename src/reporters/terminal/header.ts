/** What was read: title, file, pages read and not read, and everything that the reader had to say about the file. */
import type { Report, UnreadReason } from '../../model/report.js';
import { UNREAD_LABELS } from '../labels.nl.js';
import { HEADER } from '../messages.nl.js';
import { BLANK, type Block, block, hanging, piece } from './piece.js';
import { pageRanges, type View } from './view.js';

export function headerBlocks({ report }: View): Block[] {
  const { document } = report;
  const title = document.title ?? document.path.split('/').at(-1) ?? document.path;
  return [
    block(0, piece(title, 'title')),
    block(0, piece(HEADER.file(document.path, document.format, document.words), 'quiet')),
    block(0, readSentence(report)),
    ...unreadBlocks(report),
    ...(document.health.ocr.length === 0 ? [] : [block(0, HEADER.ocr(pageRanges(document.health.ocr)))]),
    ...report.notices.flatMap(({ message, hint, pages }) => [
      hanging(0, 2, piece('! ', 'warning'), pages.length === 0 ? '' : `p. ${pageRanges(pages)}: `, message),
      ...(hint === null ? [] : [block(2, piece(hint, 'quiet'))]),
    ]),
    BLANK,
  ];
}

/** Stands beside every total: a count says nothing without it. */
export function readSentence({ document: { health } }: Report): string {
  return HEADER.read(health.read, health.pages);
}

/** A notice that names the page tells more; what is left is told here. */
function unreadBlocks({ document: { health }, notices }: Report): Block[] {
  const told = new Set(notices.flatMap(({ pages }) => pages));
  const untold = health.unread.filter(({ page }) => !told.has(page));
  const reasons = [...new Set(untold.map(({ reason }) => reason))];
  return reasons.map((reason: UnreadReason) => {
    const pages = untold.filter((each) => each.reason === reason).map(({ page }) => page);
    return hanging(0, 2, piece('! ', 'warning'), HEADER.unread(pageRanges(pages), UNREAD_LABELS[reason]));
  });
}
