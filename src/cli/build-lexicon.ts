/** Part of `npm run build`: the YAML of lexicon/ is checked and compiled to dist/lexicon.json, which every run loads. */
import { fileURLToPath } from 'node:url';
import { createFiles } from '../files.js';
import { tellFailure } from './failure.js';
import { createPipeline } from './pipeline.js';
import { processPorts } from './ports.js';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

try {
  const files = createFiles(process.cwd());
  const lexicon = await createPipeline(files).lexicon(at('../../lexicon'));
  const output = await files.startOutput(at('../lexicon.json'));
  await output.write(JSON.stringify(lexicon));
  await output.finish();
} catch (cause) {
  await tellFailure(cause, processPorts().stderr);
  process.exitCode = 2;
}
