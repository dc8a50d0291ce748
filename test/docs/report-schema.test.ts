/** The page and the JSON Schema of the Report are those of the types, and reports are as the schema says. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { makeReportSchema } from '../../docs/make-report-schema.mjs';
import { createFolder, runCli } from '../support/cli.js';
import { sampleReport } from '../support/report.js';

const { markdown, schema } = makeReportSchema();

describe('npm run docs', () => {
  it.each([
    ['docs/report-schema.md', markdown],
    ['docs/report.schema.json', schema],
  ])('would not change %s', (path, made) => {
    expect(readFileSync(path, 'utf8')).toBe(made);
  });
});

describe('the JSON Schema', () => {
  const report = z.fromJSONSchema(JSON.parse(schema));
  it('accepts a report, also as it comes off the command line', async () => {
    const { stdout } = await runCli(
      ['a.md', '--format', 'json'],
      await createFolder({ 'a.md': '# Kop\n\nEen zin.\n' }),
    );
    expect(report.safeParse(sampleReport()).error).toBeUndefined();
    expect(report.safeParse(JSON.parse(stdout)).error).toBeUndefined();
  });
  it.each([
    ['of another schema', { schema: 1 }],
    ['without uses', { uses: undefined }],
    ['with a field that it does not know', { score: 7 }],
    ['with a profile that has another name', { profiel: { label: 'goed', v1: 0, v2: 0, both: 0, neither: 0 } }],
  ])('refuses a report %s', (_, change) => {
    expect(report.safeParse({ ...sampleReport(), ...change }).success).toBe(false);
  });
});
