/** A HealthReport in, text out: for a person, as one JSON document, or as one line of JSON. */
import type { HealthReport, PageHealth } from '../model/health.js';
import { HEALTH } from './health.nl.js';
import type { RenderOptions } from './reporter.js';
import { layOut } from './terminal/lay-out.js';
import { createPaint } from './terminal/paint.js';
import { BLANK, type Block, block, hanging, piece } from './terminal/piece.js';
import { pageRanges } from './view.js';

export interface HealthReporter {
  readonly id: string;
  readonly extension: string;
  readonly joins: boolean;
  readonly render: (report: HealthReport, options: RenderOptions) => string;
}

/** The one for people first. */
export const healthReporters: readonly HealthReporter[] = [
  { id: 'terminal', extension: '.txt', joins: true, render: renderPage },
  { id: 'json', extension: '.json', joins: false, render: (report) => `${JSON.stringify(report, null, 2)}\n` },
  { id: 'jsonl', extension: '.jsonl', joins: true, render: (report) => `${JSON.stringify(report)}\n` },
];

function renderPage(report: HealthReport, { columns, colour }: RenderOptions): string {
  const { document, pages, parts, notices } = report;
  const lines = [...unreadBlocks(report), ...suspicionBlocks(pages)];
  const extra = [
    ...(parts.length === 0 ? [] : [warning(HEALTH.parts(parts.length, parts.map(rangeOf).join(', ')))]),
    ...notices
      .filter((notice) => notice.pages.length === 0)
      .flatMap(({ message, hint }) => [warning(message), ...hintBlocks(hint)]),
  ];
  const blocks = [
    block(0, piece(document.path, 'title')),
    block(0, piece(HEALTH.about(document.format, pages.length, document.words, document.language), 'quiet')),
    block(0, HEALTH.read(pages.filter(({ status }) => status === 'gelezen').length, pages.length)),
    ...lines,
    ...extra,
    ...(lines.length + extra.length === 0 ? [block(0, HEALTH.sound)] : []),
    BLANK,
  ];
  return layOut(blocks, columns, createPaint(colour));
}

/** One line for each reason, with the pages that have it and what can be done. */
function unreadBlocks({ pages, notices }: HealthReport): Block[] {
  return Object.entries(HEALTH.unread).flatMap(([reason, text]) => {
    const blocks = pageBlocks(pages, ({ status }) => status === reason, text);
    const hint = notices.find(({ code }) => code === reason)?.hint ?? null;
    return blocks.length === 0 ? [] : [...blocks, ...hintBlocks(hint)];
  });
}

function suspicionBlocks(pages: readonly PageHealth[]): Block[] {
  return Object.entries(HEALTH.suspicions).flatMap(([suspicion, text]) =>
    pageBlocks(pages, ({ suspicions }) => suspicions.some((each) => each === suspicion), text),
  );
}

function pageBlocks(pages: readonly PageHealth[], has: (page: PageHealth) => boolean, text: string): Block[] {
  const ranges = pageRanges(pages.filter(has).map(({ number }) => number));
  return ranges === '' ? [] : [warning(`${HEALTH.pages(ranges)}${text}`)];
}

function hintBlocks(hint: string | null): Block[] {
  return hint === null ? [] : [block(4, piece(hint, 'quiet'))];
}

function warning(text: string): Block {
  return hanging(2, 2, piece('! ', 'warning'), text);
}

function rangeOf({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? `p. ${from}` : `p. ${from}-${to}`;
}
