/** The list of reporters; `--format`, the help and the contract test are made from it. */
import { jsonReporter } from './json.js';
import { jsonlReporter } from './jsonl.js';
import type { Reporter } from './reporter.js';

export const reporters: readonly Reporter[] = [jsonReporter, jsonlReporter];
