/** One Report as one line of JSON, so that a batch is a line per document; a document that failed is a line with its error. */
import type { OntwarError } from '../model/error.js';
import type { Reporter } from './reporter.js';

export const jsonlReporter: Reporter = {
  id: 'jsonl',
  extension: '.jsonl',
  joins: true,
  binary: false,
  render: (report) => `${JSON.stringify(report)}\n`,
};

/** The line that stands in for a Report in a batch. */
export function renderFailure({ code, message, hint }: OntwarError, path: string): string {
  return `${JSON.stringify({ schema: 2, error: { code, message, hint }, document: { path } })}\n`;
}
