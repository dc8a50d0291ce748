/** `ontwar gezondheid`: what could be read of each file and what not, page by page; nothing about what the text says. */
import { sep } from 'node:path';
import { hashBytes } from '../files.js';
import type { HealthReport } from '../model/health.js';
import { healthReporters } from '../reporters/health.js';
import { chooseInputs, chooseReporter, readInput, readOptions } from './analyse.js';
import { createArchives } from './archives.js';
import { runBatch } from './batch.js';
import type { Input } from './inputs.js';
import { openOutput, renderOptions } from './output.js';
import type { Ports } from './ports.js';
import type { AnalyseFlags } from './program.js';
import { createProgress } from './progress.js';

export type HealthFlags = Pick<
  AnalyseFlags,
  'format' | 'output' | 'pages' | 'ocr' | 'passwordFile' | 'color' | 'pager' | 'quiet'
>;

export async function health(paths: readonly string[], flags: HealthFlags, ports: Ports): Promise<0 | 2> {
  const reporter = chooseReporter(flags, healthReporters);
  const options = { ...(await readOptions(flags, ports)), pictures: true };
  const pipeline = await ports.pipeline(ports.files);
  const archives = createArchives(ports.files, pipeline);
  const places = { files: ports.files, archives, extensions: await pipeline.extensions() };
  const inputs = await chooseInputs(paths, reporter, flags.output, places);
  const output = await openOutput(flags, reporter, ports);
  const progress = createProgress(inputs.length, flags.quiet === true, ports.stderr);
  try {
    await pipeline.expect(inputs.map(({ path }) => path));
    const lexicon = await pipeline.lexicon(null);
    const ocr = flags.ocr === true ? await pipeline.recogniser(lexicon) : null;
    const examine = await pipeline.examiner(lexicon);
    const examineOne = async (input: Input): Promise<HealthReport> => {
      const { bytes, source } = await readInput(input, { pipeline, archives, options, ocr, ports });
      return examine(source, { path: input.path.split(sep).join('/'), sha256: hashBytes(bytes) });
    };
    const batch = { inputs, analyse: examineOne, reporter, options: renderOptions(flags, ports), meets: () => false };
    const code = await runBatch(batch, { output, progress, stderr: ports.stderr });
    await output.finish();
    return code === 0 ? 0 : 2;
  } catch (cause) {
    await output.abandon();
    throw cause;
  } finally {
    pipeline.close();
  }
}
