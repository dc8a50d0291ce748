// The zod schemas of the lexicon in, lexicon/schemas/*.json out (`npm run docs`), so that editors complete and check what authors write.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('../lexicon/schemas/', import.meta.url);

/** @param {Record<string, unknown>} schemas @returns {{ path: string, text: string }[]} */
export function makeLexiconSchemas(schemas) {
  return Object.entries(schemas).map(([name, schema]) => ({
    path: fileURLToPath(new URL(`${name}.json`, FOLDER)),
    text: `${JSON.stringify(schema, null, 2)}\n`,
  }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { lexiconSchemas } = await import('../dist/lexicon/schemas.js');
  mkdirSync(FOLDER, { recursive: true });
  for (const { path, text } of makeLexiconSchemas(lexiconSchemas())) writeFileSync(path, text);
}
