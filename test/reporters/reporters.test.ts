/** What every reporter in the list obeys. */
import { describe, expect, it } from 'vitest';
import { OntwarError } from '../../src/model/error.js';
import type { Report } from '../../src/model/report.js';
import { reporters } from '../../src/reporters/index.js';
import { renderFailure } from '../../src/reporters/jsonl.js';
import { hostileReport, STEERS } from '../support/hostile-report.js';
import { sampleMaterial, sampleReport } from '../support/report.js';

describe.each(reporters)('the $id reporter', ({ render, extension, binary }) => {
  const options = { columns: 80, colour: false };
  it('gives the same bytes twice, ends text with a line end and leaves the report as it was', async () => {
    const report = sampleReport();
    const before = JSON.stringify(report);
    const rendered = await render(report, options, sampleMaterial());
    expect(await render(report, options, sampleMaterial())).toEqual(rendered);
    expect(typeof rendered === 'string').toBe(!binary);
    if (typeof rendered === 'string') expect(rendered.endsWith('\n')).toBe(true);
    expect(JSON.stringify(report)).toBe(before);
  });
  it.skipIf(binary || extension.startsWith('.json'))('lets nothing in a note steer the screen', async () => {
    expect(await render(hostileReport(), options, sampleMaterial())).not.toMatch(STEERS);
  });
  it('names its files', () => {
    expect(extension).toMatch(/^\.[a-z]+$/);
  });
});

it('no two reporters share a name or an extension', () => {
  expect(new Set(reporters.flatMap(({ id, extension }) => [id, extension])).size).toBe(reporters.length * 2);
});

it.each(['json', 'jsonl'])('%s parses back to the report', async (id) => {
  const report = sampleReport();
  expect(JSON.parse(await renderAs(id, report))).toEqual(report);
});

it('jsonl keeps a report and a failure on one line, whatever line ends are in them', async () => {
  const report = { ...sampleReport(), notices: [{ code: 'x', pages: [], message: 'een\ntwee\u2028drie', hint: null }] };
  const line = await renderAs('jsonl', report);
  expect(line.split('\n')).toHaveLength(2);
  expect(renderFailure(new OntwarError('te-groot', 'een\ntwee', 'drie'), 'a.pdf').split('\n')).toHaveLength(2);
});

async function renderAs(id: string, report: Report): Promise<string> {
  const reporter = reporters.find((each) => each.id === id);
  return String(await reporter?.render(report, { columns: 80, colour: false }, sampleMaterial()));
}
