/** A Comparison in, text out: a page for a person on the screen or in a browser, or JSON. */
import type { Comparison } from '../model/comparison.js';
import { findingBlocks, passageBlocks } from './comparison/changes.js';
import { renderComparisonPage } from './comparison/page.js';
import { summaryBlocks } from './comparison/summary.js';
import { COMPARISON } from './comparison.nl.js';
import type { RenderOptions } from './reporter.js';
import { layOut } from './terminal/lay-out.js';
import { createPaint } from './terminal/paint.js';
import { block } from './terminal/piece.js';

export interface ComparisonReporter {
  readonly id: string;
  readonly extension: string;
  readonly render: (comparison: Comparison, options: RenderOptions) => string;
}

/** The one for people first. */
export const comparisonReporters: readonly ComparisonReporter[] = [
  { id: 'terminal', extension: '.txt', render: renderPage },
  { id: 'html', extension: '.html', render: renderComparisonPage },
  { id: 'json', extension: '.json', render: (comparison) => `${JSON.stringify(comparison, null, 2)}\n` },
];

function renderPage(comparison: Comparison, { columns, colour }: RenderOptions): string {
  const blocks = [
    ...summaryBlocks(comparison),
    ...findingBlocks(comparison),
    ...passageBlocks(comparison, !colour),
    block(0, COMPARISON.closing),
  ];
  return layOut(blocks, columns, createPaint(colour));
}
