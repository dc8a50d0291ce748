// Arguments of ontwar in; runs it as it is shipped, but with less patience, so that a suite of files that hang ends in minutes.

import { main, processPorts } from '../../dist/cli/main.js';
import { createPipeline } from '../../dist/cli/pipeline.js';
import { LIMITS } from '../../dist/workers/limits.js';

const limits = { ...LIMITS, baseMs: Number(process.env.BASE_MS ?? LIMITS.baseMs) };
process.exitCode = await main(process.argv.slice(2), {
  ...processPorts(),
  pipeline: async (files) => createPipeline(files, limits),
});
