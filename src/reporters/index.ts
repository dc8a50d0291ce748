/** The list of reporters, the one for people first; `--format`, the help and the contract test are made from it. */
import { csvReporter } from './csv.js';
import { docxReporter } from './docx.js';
import { htmlReporter } from './html.js';
import { jsonReporter } from './json.js';
import { jsonlReporter } from './jsonl.js';
import { markdownReporter } from './markdown.js';
import { pdfReporter } from './pdf.js';
import type { Reporter } from './reporter.js';
import { terminalReporter } from './terminal.js';
import { xlsxReporter } from './xlsx.js';

export const reporters: readonly Reporter[] = [
  terminalReporter,
  htmlReporter,
  docxReporter,
  pdfReporter,
  markdownReporter,
  csvReporter,
  xlsxReporter,
  jsonReporter,
  jsonlReporter,
];
