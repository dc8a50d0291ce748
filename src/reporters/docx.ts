/** A Report as a Word document: a worksheet for a council, or with `template: zienswijze` the skeleton of a response. */
import type { Report } from '../model/report.js';
import { createResponse } from './paper/response.js';
import { createWorksheet } from './paper/worksheet.js';
import type { Material, RenderOptions, Reporter } from './reporter.js';

export const docxReporter = {
  id: 'docx',
  extension: '.docx',
  joins: false,
  binary: true,
  render: async (report: Report, { template = 'werkblad' }: RenderOptions, material: Material) => {
    const { writeDocx } = await import('./docx/write-docx.js');
    return writeDocx(template === 'zienswijze' ? createResponse(report, material.lexicon) : createWorksheet(report));
  },
} satisfies Reporter;
