/** `ontwar vergelijk`: two notes, or reports of them, in; what is new, gone, reworded and unchanged out. */
import { sep } from 'node:path';
import { compareDrafts } from '../compare/compare-reports.js';
import type { Draft } from '../compare/draft.js';
import { hashBytes } from '../files.js';
import { comparisonReporters } from '../reporters/comparison.js';
import { readOptions } from './analyse.js';
import { createArchives } from './archives.js';
import { chooseFormats } from './choose-formats.js';
import { COMPARE } from './compare.nl.js';
import { readOneReport } from './explain/read-reports.js';
import { findInputs } from './inputs.js';
import { USAGE } from './messages.nl.js';
import { openOutput, renderOptions } from './output.js';
import type { Pipeline } from './pipeline.js';
import type { Ports } from './ports.js';
import type { AnalyseFlags } from './program.js';
import { readInput } from './read-input.js';
import { usageError } from './usage-error.js';

export type CompareFlags = Pick<AnalyseFlags, 'format' | 'output' | 'lexicon' | 'color' | 'pager'>;

export async function compare(old: string, fresh: string, flags: CompareFlags, ports: Ports): Promise<void> {
  const [reporter] = chooseFormats(flags, comparisonReporters);
  await refuseOverwriting([old, fresh], flags.output, ports);
  const output = await openOutput(flags, reporter, ports);
  const pipeline = await ports.pipeline(ports.files);
  try {
    const draftOf = createDrafts(pipeline, flags, ports);
    const comparison = compareDrafts(await draftOf(old), await draftOf(fresh));
    await output.write(reporter.render(comparison, renderOptions(flags, ports)));
    await output.finish();
  } catch (cause) {
    await output.abandon();
    throw cause;
  } finally {
    pipeline.close();
  }
}

async function refuseOverwriting(
  paths: readonly string[],
  output: string | undefined,
  { files }: Ports,
): Promise<void> {
  if (output === undefined) return;
  for (const path of paths) if (await files.same(path, output)) throw usageError(USAGE.overwrites);
}

/** A report as JSON is taken as it is; anything else is read and analysed. */
function createDrafts(pipeline: Pipeline, flags: CompareFlags, ports: Ports): (path: string) => Promise<Draft> {
  let loading: ReturnType<typeof loadAnalyser> | null = null;
  return async (path) => {
    if (path.toLowerCase().endsWith('.json')) return readDraft(path, ports);
    loading ??= loadAnalyser(pipeline, flags);
    return analyseDraft(path, await loading, pipeline, ports);
  };
}

async function loadAnalyser(pipeline: Pipeline, { lexicon }: CompareFlags) {
  return pipeline.analyser(await pipeline.lexicon(lexicon ?? null));
}

async function readDraft(path: string, { files }: Ports): Promise<Draft> {
  const report = readOneReport(await files.readText(path), path);
  return { report, document: null };
}

async function analyseDraft(
  path: string,
  analyse: Awaited<ReturnType<typeof loadAnalyser>>,
  pipeline: Pipeline,
  ports: Ports,
): Promise<Draft> {
  const archives = createArchives(ports.files, pipeline);
  const places = { files: ports.files, archives, extensions: await pipeline.extensions() };
  const inputs = await findInputs([path], places);
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) {
    throw usageError(COMPARE.oneNote(path, inputs.length));
  }
  const options = await readOptions({}, ports);
  const { bytes, source } = await readInput(input, { pipeline, archives, options, ocr: null, ports });
  return analyse(source, { path: path.split(sep).join('/'), sha256: hashBytes(bytes) });
}
