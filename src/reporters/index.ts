/** The list of reporters, the one for people first; `--format`, the help and the contract test are made from it. */
import { jsonReporter } from './json.js';
import { jsonlReporter } from './jsonl.js';
import { pdfReporter } from './pdf.js';
import type { Reporter } from './reporter.js';
import { terminalReporter } from './terminal.js';

export const reporters: readonly Reporter[] = [terminalReporter, jsonReporter, jsonlReporter, pdfReporter];
