/** `ontwar gezondheid`: what could be read of each file and what not, page by page; nothing about what the text says. */
import { sep } from 'node:path';
import { hashBytes } from '../files.js';
import type { HealthReport } from '../model/health.js';
import { healthReporters } from '../reporters/health.js';
import { readOptions } from './analyse.js';
import { chooseFormats } from './choose-formats.js';
import type { Input } from './inputs.js';
import type { Ports } from './ports.js';
import type { AnalyseFlags } from './program.js';
import { type Reading, readAhead } from './read-input.js';
import { chooseRecogniser } from './recognising.js';
import { runOver } from './run-over.js';

export type HealthFlags = Pick<
  AnalyseFlags,
  | 'format'
  | 'output'
  | 'outputDir'
  | 'force'
  | 'pages'
  | 'ocr'
  | 'passwordFile'
  | 'pdfEngine'
  | 'workers'
  | 'color'
  | 'pager'
  | 'quiet'
>;

export async function health(paths: readonly string[], flags: HealthFlags, ports: Ports): Promise<0 | 2> {
  const formats = chooseFormats(flags, healthReporters);
  const options = { ...(await readOptions(flags, ports)), pictures: true };
  const prepare = async (inputs: readonly Input[], reading: Omit<Reading, 'ocr'>) => {
    const { pipeline } = reading;
    const lexicon = await pipeline.lexicon(null);
    const ocr = await chooseRecogniser(pipeline, lexicon, flags, reading.ports.stderr);
    const ahead = readAhead(inputs, { ...reading, ocr });
    await ahead.start(inputs[0]);
    const examine = await pipeline.examiner(lexicon);
    return async (input: Input): Promise<HealthReport> => {
      const { bytes, source } = await ahead.take(input);
      return examine(source, { path: input.path.split(sep).join('/'), sha256: hashBytes(bytes) });
    };
  };
  const code = await runOver(paths, { formats, options, meets: () => false, prepare }, flags, ports);
  return code === 0 ? 0 : 2;
}
