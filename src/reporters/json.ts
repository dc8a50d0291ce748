/** One Report as indented JSON with a line end, for programs that take a single document. */
import type { Reporter } from './reporter.js';

export const jsonReporter: Reporter = {
  id: 'json',
  extension: '.json',
  joins: false,
  binary: false,
  render: (report) => `${JSON.stringify(report, null, 2)}\n`,
};
