/** Which labels make `--fail-on` end with exit code 1: any passage of the note's own text that carries one of them. */
import { ZONES_APART } from '../model/labels.js';
import type { Passage, Report } from '../model/report.js';
import { USAGE } from './messages.nl.js';
import { usageError } from './usage-error.js';

const TESTS = {
  v2: (passage: Passage) => passage.v2 === 'ja',
  opgelegd: (passage: Passage) => passage.opgelegd === 'ja',
  samenval: (passage: Passage) => passage.samenval !== 'geen',
} as const;

export const THRESHOLDS = Object.keys(TESTS);

export function parseThreshold(text: string): (report: Report) => boolean {
  const tests = text.split(',').map((name) => {
    const test = Object.entries(TESTS).find(([id]) => id === name.trim())?.[1];
    if (test === undefined) throw usageError(USAGE.unknownValue('--fail-on', name.trim(), THRESHOLDS));
    return test;
  });
  return ({ passages }) =>
    passages.some((passage) => !ZONES_APART.includes(passage.zone) && tests.some((test) => test(passage)));
}
