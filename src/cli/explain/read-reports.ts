/** The text of a .json or .jsonl file in, the reports in it out; a file that ontwar did not make is refused. */
import { OntwarError } from '../../model/error.js';
import type { Report } from '../../model/report.js';
import { EXPLAIN } from '../messages.nl.js';

/** @throws OntwarError `rapport-ongeldig` */
export function readReports(text: string, path: string): Report[] {
  const values = parse(text) ?? text.trim().split('\n').map(parse);
  const records = Array.isArray(values) ? values : [values];
  const reports = records.filter(isReport);
  if (reports.length > 0 && records.every((record) => isReport(record) || isFailure(record))) return reports;
  throw new OntwarError('rapport-ongeldig', EXPLAIN.noReport, EXPLAIN.makeReport, path);
}

/** @throws OntwarError `rapport-ongeldig`, also for a file of several reports */
export function readOneReport(text: string, path: string): Report {
  const [report, ...more] = readReports(text, path);
  if (report !== undefined && more.length === 0) return report;
  throw new OntwarError('rapport-ongeldig', EXPLAIN.severalReports, EXPLAIN.makeReport, path);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Looks no deeper than what `uitleg` needs to stand on; a report that was edited by hand may still fail. */
function isReport(value: unknown): value is Report {
  if (!isRecord(value) || value.schema !== 2 || !isRecord(value.tool) || value.tool.name !== 'ontwar') return false;
  const lists = [value.passages, value.uses, value.signals, value.findings, value.questions, value.notices];
  const measured =
    value.reliability === null || (isRecord(value.reliability) && isListOfRecords(value.reliability.labels));
  return measured && isRecord(value.lexicon) && isRecord(value.document) && lists.every(isListOfRecords);
}

function isListOfRecords(value: unknown): boolean {
  return Array.isArray(value) && value.every(isRecord);
}

/** The line that stands in a batch for a document that could not be read. */
function isFailure(value: unknown): boolean {
  return isRecord(value) && value.schema === 2 && isRecord(value.error);
}
