// Peak memory on a PDF of more than 500 pages, made by joining one from ONTWAR_DATA with itself (pdfunite). Bar: 400 MB.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolder } from './measure.mjs';

export default function memory([name = 'real/begroting-wassenaar-2021-2024.pdf', times = '3']) {
  const folder = mkdtempSync(join(tmpdir(), 'ontwar-bench-'));
  const long = join(folder, 'long.pdf');
  try {
    const parts = Array.from({ length: Number(times) }, () => join(dataFolder(), name));
    must(spawnSync('pdfunite', [...parts, long]));
    const script = `process.argv.splice(1, 1, 'ontwar');
const { main, processPorts } = await import(${JSON.stringify(new URL('../dist/cli/main.js', import.meta.url).href)});
await main(['analyse', ${JSON.stringify(long)}, '--format', 'json', '--quiet'], processPorts());
process.stderr.write('PEAK ' + process.resourceUsage().maxRSS);`;
    const { stderr } = must(
      spawnSync('node', ['--input-type=module', '-e', script], { maxBuffer: 1 << 28, encoding: 'utf8' }),
    );
    console.log(`peak ${(Number(/PEAK (\d+)/.exec(stderr)[1]) / 1024).toFixed(0)} MB on ${times} × ${name}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function must(result) {
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(String(result.stderr));
  return result;
}
