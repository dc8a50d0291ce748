/** The original PDF with a note on every use and signal. Its bytes stay as they were; the notes come after them. */
import { OntwarError } from '../model/error.js';
import { legendOf } from './pdf/legend-of.js';
import { marksOf } from './pdf/marks-of.js';
import { noteSources } from './pdf/note-text.js';
import { NOT_A_PDF } from './pdf/pdf.nl.js';
import type { Reporter } from './reporter.js';

export const pdfReporter: Reporter = {
  id: 'pdf',
  extension: '.pdf',
  joins: false,
  binary: true,
  render: async (report, _, { document, original, lexicon, annotate }) => {
    if (document.format !== 'pdf') throw new OntwarError('geen-pdf', NOT_A_PDF.message, NOT_A_PDF.hint);
    const sources = noteSources(report, lexicon);
    const { marks, unplaced } = marksOf(report, document, sources);
    const legend = legendOf(report, unplaced, sources);
    const appended = await annotate({ legend, marks, recognised: document.health.ocr });
    const whole = new Uint8Array(original.length + appended.length);
    whole.set(original);
    whole.set(appended, original.length);
    return whole;
  },
};
