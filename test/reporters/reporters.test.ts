/** What every reporter in the list obeys. */
import { describe, expect, it } from 'vitest';
import { OntwarError } from '../../src/model/error.js';
import { reporters } from '../../src/reporters/index.js';
import { renderFailure } from '../../src/reporters/jsonl.js';
import { sampleReport } from '../support/report.js';

describe.each(reporters)('the $id reporter', ({ render, extension }) => {
  const options = { columns: 80, colour: false };
  it('gives the same text twice, ends it with a line end and leaves the report as it was', () => {
    const report = sampleReport();
    const before = JSON.stringify(report);
    const text = render(report, options);
    expect(render(report, options)).toBe(text);
    expect(text.endsWith('\n')).toBe(true);
    expect(JSON.stringify(report)).toBe(before);
  });
  it('names its files', () => {
    expect(extension).toMatch(/^\.[a-z]+$/);
  });
});

it('no two reporters share a name or an extension', () => {
  expect(new Set(reporters.flatMap(({ id, extension }) => [id, extension])).size).toBe(reporters.length * 2);
});

it.each(['json', 'jsonl'])('%s parses back to the report', (id) => {
  const report = sampleReport();
  const text = reporters.find((reporter) => reporter.id === id)?.render(report, { columns: 80, colour: false });
  expect(JSON.parse(text ?? '')).toEqual(report);
});

it('jsonl keeps a report and a failure on one line, whatever line ends are in them', () => {
  const report = { ...sampleReport(), notices: [{ code: 'x', pages: [], message: 'een\ntwee\u2028drie', hint: null }] };
  const line = reporters.find(({ id }) => id === 'jsonl')?.render(report, { columns: 80, colour: false });
  expect(line?.split('\n')).toHaveLength(2);
  expect(renderFailure(new OntwarError('te-groot', 'een\ntwee', 'drie'), 'a.pdf').split('\n')).toHaveLength(2);
});
