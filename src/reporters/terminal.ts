/** A Report as a page to read on a screen: what was read, what stands out, the questions, the findings, and what it does not mean. */
import type { Report } from '../model/report.js';
import type { RenderOptions, Reporter } from './reporter.js';
import { firstFindingBlocks, otherFindingBlocks } from './terminal/findings.js';
import { headerBlocks } from './terminal/header.js';
import { layOut } from './terminal/lay-out.js';
import { createPaint } from './terminal/paint.js';
import { closingBlocks, profileBlocks } from './terminal/profile.js';
import { testQuestionBlocks, tipBlocks } from './terminal/questions.js';
import { reliabilityBlocks } from './terminal/reliability.js';
import { termBlocks } from './terminal/terms.js';
import { createView } from './view.js';

/** In the order of reading: most people read the first screens only. */
const SECTIONS = [
  headerBlocks,
  termBlocks,
  profileBlocks,
  firstFindingBlocks,
  testQuestionBlocks,
  tipBlocks,
  otherFindingBlocks,
  reliabilityBlocks,
  closingBlocks,
];

export const terminalReporter = {
  id: 'terminal',
  extension: '.txt',
  joins: true,
  binary: false,
  render: (report: Report, options: RenderOptions) => {
    const view = createView(report, options);
    const blocks = SECTIONS.flatMap((section) => section(view));
    return `${layOut(blocks, options.columns, createPaint(options.colour))}\n`;
  },
} satisfies Reporter;
