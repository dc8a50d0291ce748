/** `ontwar beoordeling init`: a report in, an empty review file beside it out; and reading such a file for `--review`. */
import { sep } from 'node:path';
import { checkFile } from '../lexicon/read-file.js';
import { OntwarError } from '../model/error.js';
import type { Report } from '../model/report.js';
import { applyReview } from '../review/apply-review.js';
import { ReviewFile } from '../review/review-file.js';
import { startReview } from '../review/start-review.js';
import { readOneReport } from './explain/read-reports.js';
import type { Ports } from './ports.js';
import { REVIEW } from './review.nl.js';

export interface ReviewFlags {
  readonly output?: string;
  readonly force?: boolean;
}

export async function initReview(
  path: string,
  { output, force }: ReviewFlags,
  { files, stderr }: Ports,
): Promise<void> {
  const report = readOneReport(await files.readText(path), path);
  const target = output ?? `${path.replace(/\.jsonl?$/i, '')}${REVIEW.extension}`;
  const exists = await files.kindOf(target).then(
    () => true,
    () => false,
  );
  if (exists && force !== true) throw new OntwarError('verkeerd-gebruik', REVIEW.exists(target), REVIEW.useForce);
  const file = await files.startOutput(target);
  await file.write(startReview(report));
  await file.finish();
  await stderr.write(`ontwar: ${REVIEW.made(target, report.uses.length, report.findings.length)}\n`);
}

/** @throws OntwarError `beoordeling-ongeldig` */
export async function readReview(path: string, { files }: Ports): Promise<(report: Report) => Report> {
  const text = await files.readText(path);
  const { data } = checkFile(ReviewFile, path, text, {
    code: 'beoordeling-ongeldig',
    intro: REVIEW.broken,
    hint: REVIEW.mend,
  });
  return (report) => applyReview(report, data, path.split(sep).join('/'));
}
