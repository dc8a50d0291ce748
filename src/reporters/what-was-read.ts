/** How much of a file was read, in sentences; they stand beside every total, because a count says nothing without them. */
import type { Report } from '../model/report.js';
import { UNREAD_LABELS } from './labels.nl.js';
import { HEADER } from './messages.nl.js';
import { pageRanges } from './view.js';

export function readSentence({ document: { health } }: Report): string {
  return HEADER.read(health.read, health.pages);
}

/** A notice that names the page tells more; what is left is told here, a sentence for each reason. */
export function untoldUnread({ document: { health }, notices }: Report): string[] {
  const told = new Set(notices.flatMap(({ pages }) => pages));
  const untold = health.unread.filter(({ page }) => !told.has(page));
  return [...new Set(untold.map(({ reason }) => reason))].map((reason) => {
    const pages = untold.filter((each) => each.reason === reason).map(({ page }) => page);
    return HEADER.unread(pageRanges(pages), UNREAD_LABELS[reason]);
  });
}
