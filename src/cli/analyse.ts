/** `ontwar analyse`: checks the command line, tries the output, loads what is needed and runs the batch. */
import { sep } from 'node:path';
import { failedRead, hashBytes, MAX_BYTES } from '../files.js';
import type { Source } from '../model/document.js';
import type { Report } from '../model/report.js';
import type { ReadOptions } from '../readers/reader.js';
import { reporters } from '../reporters/index.js';
import type { Reporter } from '../reporters/reporter.js';
import { type Archives, createArchives } from './archives.js';
import { type Batch, runBatch } from './batch.js';
import { findInputs, type Input, type Places, STDIN } from './inputs.js';
import { USAGE } from './messages.nl.js';
import { openOutput, renderOptions } from './output.js';
import { parsePages } from './pages.js';
import type { Pipeline, Recognition } from './pipeline.js';
import type { Ports } from './ports.js';
import type { AnalyseFlags } from './program.js';
import { createProgress } from './progress.js';
import { createReadAhead } from './read-ahead.js';
import { chooseRecogniser } from './recognising.js';
import { renderParse } from './render-parse.js';
import { parseThreshold } from './threshold.js';
import { usageError } from './usage-error.js';

export async function analyse(paths: readonly string[], flags: AnalyseFlags, ports: Ports): Promise<0 | 1 | 2> {
  if (flags.showParse === true) return printParse(paths, flags, ports);
  const reporter = chooseReporter(flags, reporters);
  const meets = flags.failOn === undefined ? () => false : parseThreshold(flags.failOn);
  const options = await readOptions(flags, ports);
  const prepare = (inputs: readonly Input[], reading: Omit<Reading, 'ocr'>) => createAnalysis(inputs, reading, flags);
  return runOver(paths, { reporter, options, meets, prepare }, flags, ports);
}

/** What to make of each file: the reporter, how to read, and what becomes of a file once all is ready. */
export interface Run<Result> {
  readonly reporter: Batch<Result>['reporter'] & Pick<Reporter, 'joins'>;
  readonly options: ReadOptions;
  readonly meets: Batch<Result>['meets'];
  readonly prepare: (inputs: readonly Input[], reading: Omit<Reading, 'ocr'>) => Promise<Batch<Result>['analyse']>;
}

/** Finds the inputs, tries the output, and ends what was started for reading, however the run ends. */
export async function runOver<Result>(
  paths: readonly string[],
  { reporter, options, meets, prepare }: Run<Result>,
  flags: Pick<AnalyseFlags, 'output' | 'color' | 'pager' | 'quiet'>,
  ports: Ports,
): Promise<0 | 1 | 2> {
  const pipeline = await ports.pipeline(ports.files);
  const archives = createArchives(ports.files, pipeline);
  const places = { files: ports.files, archives, extensions: await pipeline.extensions() };
  const inputs = await chooseInputs(paths, reporter, flags.output, places);
  const output = await openOutput(flags, reporter, ports);
  const progress = createProgress(inputs.length, flags.quiet === true, ports.stderr);
  try {
    await pipeline.expect(inputs.map(({ path }) => path));
    const analyseOne = await prepare(inputs, { pipeline, archives, options, ports });
    const batch = { inputs, analyse: analyseOne, reporter, options: renderOptions(flags, ports), meets };
    const code = await runBatch(batch, { output, progress, stderr: ports.stderr });
    await output.finish();
    return code;
  } catch (cause) {
    await output.abandon();
    throw cause;
  } finally {
    pipeline.close();
  }
}

/** Without `--format` the name of the output file tells; else it is for a person, for whom the first reporter is. */
export function chooseReporter<Kind extends Pick<Reporter, 'id' | 'extension'>>(
  { format, output }: Pick<AnalyseFlags, 'format' | 'output'>,
  known: readonly Kind[],
): Kind {
  const fits = ({ id, extension }: Kind) =>
    format === undefined ? output?.endsWith(extension) === true : id === format;
  const chosen = known.find(fits) ?? (format === undefined ? known[0] : undefined);
  if (chosen !== undefined) return chosen;
  throw usageError(
    USAGE.unknownValue(
      '--format',
      format ?? '',
      known.map(({ id }) => id),
    ),
  );
}

export async function readOptions(
  { pages, passwordFile }: Pick<AnalyseFlags, 'pages' | 'passwordFile'>,
  { files }: Ports,
): Promise<ReadOptions> {
  return {
    pages: pages === undefined ? null : parsePages(pages),
    password: passwordFile === undefined ? null : (await files.readText(passwordFile)).replace(/\r?\n$/, ''),
  };
}

async function chooseInputs(
  paths: readonly string[],
  reporter: Pick<Reporter, 'id' | 'joins'>,
  output: string | undefined,
  places: Places,
): Promise<Input[]> {
  const found = await findInputs(paths, places);
  const inputs = output === undefined ? found : await leaveOut(output, found, paths, places.files);
  if (!reporter.joins && inputs.length > 1) throw usageError(USAGE.oneReport(reporter.id, inputs.length));
  return inputs;
}

/** A walk may meet the output of an earlier run; a note that the user named himself must not be written over. */
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

export interface Reading {
  readonly pipeline: Pipeline;
  readonly archives: Archives;
  readonly options: ReadOptions;
  /** Null: without. */
  readonly ocr: Recognition | null;
  readonly ports: Ports;
}

async function createAnalysis(inputs: readonly Input[], reading: Omit<Reading, 'ocr'>, flags: AnalyseFlags) {
  const { pipeline, options } = reading;
  const compiled = await pipeline.lexicon(flags.lexicon ?? null);
  const ocr = await chooseRecogniser(pipeline, compiled, flags, reading.ports.stderr);
  const ahead = createReadAhead(inputs, (input, onTaken) =>
    readInput(input, { ...reading, ocr, options: { ...options, onTaken } }),
  );
  await ahead.start(inputs[0]);
  const toReport = await pipeline.analyser(compiled);
  return async (input: Input): Promise<Report> => {
    const { bytes, source } = await ahead.take(input);
    return toReport(source, { path: input.path.split(sep).join('/'), sha256: hashBytes(bytes) });
  };
}

export async function readInput(
  { path, failure, packed }: Input,
  { pipeline, archives, options, ocr, ports }: Reading,
) {
  if (failure !== null) throw failure;
  const readFile = () => (path === STDIN ? readStdin(ports) : ports.files.readBytes(path));
  const bytes = packed === null ? await readFile() : await archives.read(packed.archive, packed.inside);
  const source = await pipeline.read(bytes, path, options);
  refuseNothingAsked(source);
  return { bytes, source: ocr === null ? source : await ocr(source, bytes, path, options) };
}

/** `--show-parse`: for authors of the lexicon, so the first failure ends it. */
async function printParse(paths: readonly string[], flags: AnalyseFlags, ports: Ports): Promise<0> {
  const options = await readOptions(flags, ports);
  const pipeline = await ports.pipeline(ports.files);
  const lexicon = await pipeline.lexicon(flags.lexicon ?? null);
  const ocr = await chooseRecogniser(pipeline, lexicon, flags, ports.stderr);
  const parse = await pipeline.parser(lexicon);
  const archives = createArchives(ports.files, pipeline);
  const places = { files: ports.files, archives, extensions: await pipeline.extensions() };
  for (const input of await findInputs(paths, places)) {
    const { source } = await readInput(input, { pipeline, archives, options, ocr, ports }).finally(pipeline.close);
    await ports.stdout.write(renderParse(parse(source)));
  }
  return 0;
}

/** Pages that do not exist give an empty report, which would read like an answer. */
function refuseNothingAsked({ pages }: Source): void {
  if (pages.length === 0 || pages.some(({ unread }) => unread !== 'overgeslagen')) return;
  throw usageError(USAGE.noSuchPages(pages.length));
}

async function readStdin({ stdin }: Ports): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    size += chunk.length;
    if (size > MAX_BYTES) throw failedRead('large', STDIN);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
