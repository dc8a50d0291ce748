/** One run over files, whatever is made of them: finds the inputs, tries the output, runs the batch, and ends what was started. */
import type { ReadOptions } from '../readers/reader.js';
import { createArchives } from './archives.js';
import { type Batch, runBatch } from './batch.js';
import { createStream, type Destination, type Format } from './destination.js';
import type { FormatOptions } from './format-options.js';
import { findInputs, type Input, type Places, STDIN } from './inputs.js';
import { OUTPUT_FOLDER, USAGE } from './messages.nl.js';
import { openOutput, renderOptions } from './output.js';
import { openFolder } from './output-folder.js';
import type { Ports } from './ports.js';
import type { AnalyseFlags } from './program.js';
import { createProgress } from './progress.js';
import type { Reading } from './read-input.js';
import { usageError } from './usage-error.js';
import { workersFor } from './workers.js';

/** What to make of each file: the formats, how to read, and what becomes of a file once all is ready. */
export interface Run<Result> {
  /** More than one only with `--output-dir`. */
  readonly formats: readonly [Format<Result>, ...Format<Result>[]];
  readonly formatOptions?: FormatOptions;
  readonly options: ReadOptions;
  readonly meets: Batch<Result>['meets'];
  readonly prepare: (inputs: readonly Input[], reading: Omit<Reading, 'ocr'>) => Promise<Batch<Result>['analyse']>;
}

export type RunFlags = Pick<
  AnalyseFlags,
  'output' | 'outputDir' | 'force' | 'color' | 'pager' | 'quiet' | 'workers' | 'ocr'
>;

/** The output is tried before the long work, and is complete or as it was, however the run ends. */
export async function runOver<Result>(
  paths: readonly string[],
  run: Run<Result>,
  flags: RunFlags,
  ports: Ports,
): Promise<0 | 1 | 2> {
  const { options, meets, prepare } = run;
  const pipeline = await ports.pipeline(ports.files);
  const archives = createArchives(ports.files, pipeline);
  const places = { files: ports.files, archives, extensions: await pipeline.extensions() };
  const inputs = await chooseInputs(paths, flags, places, ports);
  const workers = workersFor(inputs.length, flags);
  const destination = await openDestination(inputs, run, flags, ports);
  const progress = createProgress(inputs.length, flags.quiet === true, ports.stderr);
  try {
    await pipeline.expect(
      inputs.map(({ path }) => path),
      options,
      workers,
    );
    const analyse = await prepare(inputs, { pipeline, archives, options, ports, workers });
    const code = await runBatch({ inputs, analyse, meets }, { destination, progress, stderr: ports.stderr });
    await destination.finish();
    return code;
  } catch (cause) {
    await destination.abandon();
    throw cause;
  } finally {
    pipeline.close();
  }
}

async function openDestination<Result>(
  inputs: readonly Input[],
  { formats, formatOptions }: Run<Result>,
  flags: RunFlags,
  ports: Ports,
): Promise<Destination<Result>> {
  const render = { ...renderOptions(flags, ports), ...formatOptions };
  if (flags.outputDir !== undefined) {
    const how = { folder: flags.outputDir, force: flags.force === true, quiet: flags.quiet === true, render };
    return openFolder(inputs, formats, how, ports);
  }
  const [format] = formats;
  if (!format.joins && inputs.length > 1) throw usageError(USAGE.oneReport(format.id, inputs.length));
  if (format.parts !== undefined && render.part === undefined) {
    throw usageError(USAGE.severalParts(format.id, format.parts));
  }
  return createStream(format, render, await openOutput(flags, format, ports));
}

/** A walk may meet the output of an earlier run; a note that the user named himself must not be written over. */
async function chooseInputs(
  paths: readonly string[],
  { output, outputDir }: RunFlags,
  places: Places,
  { stderr }: Ports,
): Promise<Input[]> {
  const found = await findInputs(paths, places);
  if (output !== undefined) return leaveOut(output, found, paths, places.files);
  if (outputDir === undefined) return found;
  const kept = await leaveOutFolder(outputDir, found, paths, places.files);
  if (kept.length < found.length) await stderr.write(`${OUTPUT_FOLDER.left(found.length - kept.length, outputDir)}\n`);
  return kept;
}

async function leaveOut(
  output: string,
  inputs: readonly Input[],
  named: readonly string[],
  files: Ports['files'],
): Promise<Input[]> {
  const kept: Input[] = [];
  for (const input of inputs) {
    const path = input.packed?.archive ?? input.path;
    const clash = path !== STDIN && (await files.same(path, output));
    if (clash && named.includes(path)) throw usageError(USAGE.overwrites);
    if (!clash) kept.push(input);
  }
  return kept;
}

/** What stands in the folder for the output, where that lies in a folder to be read, came from an earlier run. */
async function leaveOutFolder(
  folder: string,
  inputs: readonly Input[],
  named: readonly string[],
  files: Ports['files'],
): Promise<Input[]> {
  const outside: string[] = [];
  for (const path of named) if (path === STDIN || !(await files.inside(path, folder))) outside.push(path);
  const kept: Input[] = [];
  for (const input of inputs) {
    const path = input.packed?.archive ?? input.path;
    const walked = !named.includes(path) && outside.some((root) => path.startsWith(root));
    if (!walked || !(await files.inside(path, folder))) kept.push(input);
  }
  return kept;
}
