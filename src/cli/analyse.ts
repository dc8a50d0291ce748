/** `ontwar analyse`: checks the command line, loads what is needed and makes a report of each file. */
import { sep } from 'node:path';
import { hashBytes } from '../files.js';
import type { Report } from '../model/report.js';
import { PDF_ENGINES, type PdfEngine, type ReadOptions } from '../readers/reader.js';
import { reporters } from '../reporters/index.js';
import type { Material, Reporter } from '../reporters/reporter.js';
import { createArchives } from './archives.js';
import { chooseFormats } from './choose-formats.js';
import type { Format } from './destination.js';
import { formatOptions } from './format-options.js';
import { findInputs, type Input } from './inputs.js';
import { USAGE } from './messages.nl.js';
import { parsePages } from './pages.js';
import type { Ports } from './ports.js';
import type { AnalyseFlags } from './program.js';
import { type Reading, readAhead, readInput } from './read-input.js';
import { chooseRecogniser } from './recognising.js';
import { renderParse } from './render-parse.js';
import { REVIEW } from './review.nl.js';
import { type Run, runOver } from './run-over.js';
import { parseThreshold } from './threshold.js';
import { usageError } from './usage-error.js';

export async function analyse(paths: readonly string[], flags: AnalyseFlags, ports: Ports): Promise<0 | 1 | 2> {
  if (flags.showParse === true) return printParse(paths, flags, ports);
  const [first, ...others] = chooseFormats(flags, reporters);
  const reaches = flags.failOn === undefined ? () => false : parseThreshold(flags.failOn);
  const options = await readOptions(flags, ports);
  const prepare = (inputs: readonly Input[], reading: Omit<Reading, 'ocr'>) => createAnalysis(inputs, reading, flags);
  const run: Run<Analysed> = {
    formats: [formatOf(first), ...others.map(formatOf)],
    formatOptions: formatOptions(
      flags,
      [first, ...others].map(({ id }) => id),
    ),
    options,
    meets: ({ report }) => reaches(report),
    prepare,
  };
  return runOver(paths, run, flags, ports);
}

interface Analysed {
  readonly report: Report;
  readonly material: Material;
}

function formatOf({ render, ...reporter }: Reporter): Format<Analysed> {
  return { ...reporter, render: ({ report, material }, how) => render(report, how, material) };
}

export async function readOptions(
  { pages, passwordFile, pdfEngine }: Pick<AnalyseFlags, 'pages' | 'passwordFile' | 'pdfEngine'>,
  { files }: Ports,
): Promise<ReadOptions> {
  return {
    pages: pages === undefined ? null : parsePages(pages),
    password: passwordFile === undefined ? null : (await files.readText(passwordFile)).replace(/\r?\n$/, ''),
    ...(pdfEngine === undefined ? {} : { pdfEngine: parsePdfEngine(pdfEngine) }),
  };
}

function parsePdfEngine(given: string): PdfEngine {
  const known = PDF_ENGINES.find((each) => each === given);
  if (known === undefined) throw usageError(USAGE.unknownValue('--pdf-engine', given, PDF_ENGINES));
  return known;
}

async function createAnalysis(inputs: readonly Input[], reading: Omit<Reading, 'ocr'>, flags: AnalyseFlags) {
  const review = await reviewFor(inputs, flags, reading.ports);
  const { pipeline } = reading;
  const compiled = await pipeline.lexicon(flags.lexicon ?? null);
  const ocr = await chooseRecogniser(pipeline, compiled, flags, reading.ports.stderr);
  const ahead = readAhead(inputs, { ...reading, ocr });
  await ahead.start(inputs[0]);
  const analyseSource = await pipeline.analyser(compiled);
  return async (input: Input): Promise<Analysed> => {
    const { bytes, source } = await ahead.take(input);
    const identity = { path: input.path.split(sep).join('/'), sha256: hashBytes(bytes) };
    const { report, document } = analyseSource(source, identity);
    const annotate: Material['annotate'] = (annotations) => pipeline.annotate(bytes, input.path, annotations);
    return { report: review(report), material: { document, original: bytes, lexicon: compiled, annotate } };
  };
}

async function reviewFor(
  inputs: readonly Input[],
  { review }: AnalyseFlags,
  ports: Ports,
): Promise<(report: Report) => Report> {
  if (review === undefined) return (report) => report;
  if (inputs.length > 1) throw usageError(REVIEW.oneNote(inputs.length));
  return (await import('./review.js')).readReview(review, ports);
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
