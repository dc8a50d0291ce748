/** A Report as one web page that needs nothing but itself: to read, to fill in, to print, to link into. */
import { findingSection } from './html/findings.js';
import { frame } from './html/frame.js';
import { createHtmlView } from './html/html-view.js';
import { lexiconSection } from './html/lexicon-used.js';
import { limitSection } from './html/limits.js';
import { markupOf } from './html/markup.js';
import { passageSection } from './html/passages.js';
import { summarySection } from './html/summary.js';
import { termSection } from './html/terms.js';
import { tipSection, worksheetSection } from './html/worksheet.js';
import type { Reporter } from './reporter.js';

/** In the order of reading: what is asked of the reader before what it rests on. */
const SECTIONS = [
  summarySection,
  worksheetSection,
  tipSection,
  findingSection,
  termSection,
  passageSection,
  lexiconSection,
  limitSection,
];

export const htmlReporter: Reporter = {
  id: 'html',
  extension: '.html',
  joins: false,
  binary: false,
  render: (report, options, material) => {
    const view = createHtmlView(report, options, material);
    return markupOf(
      frame(
        view,
        SECTIONS.map((section) => section(view)),
      ),
    );
  },
};
