// Text analysis without PDF, in one process on one core: MB/s with the full lexicon on given texts, and whether four times the text takes four times as long.
// Bars: 10 MB/s on a budget's text, 4 MB/s on texts dense with terms, 4 MB to 1 MB below 4.6.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse, createEngine } from '../dist/analyse.js';
import { readers } from '../dist/readers/index.js';
import { dataFolder, median } from './measure.mjs';

const txt = readers.find(({ id }) => id === 'txt');
const lexicon = JSON.parse(readFileSync('dist/lexicon.json', 'utf8'));

/** `npm run bench -- text [file.txt …]`: named files, or the sources folder of ONTWAR_DATA. */
export default async function text(files) {
  const engine = createEngine(lexicon);
  const sets = files.length > 0 ? files.map((file) => [file, [file]]) : [['sources', sourceTexts()]];
  for (const [name, paths] of sets) {
    const whole = paths.map((path) => readFileSync(path, 'utf8')).join('\n\n');
    const one = await source(repeat(whole, 1e6));
    const four = await source(repeat(whole, 4e6));
    const [small, large] = inTurn(
      () => run(one, engine),
      () => run(four, engine),
    );
    console.log(
      `${name}: ${(1e6 / small / 1e3).toFixed(1)} MB/s on 1 MB, ${(4e6 / large / 1e3).toFixed(1)} MB/s on 4 MB; 4 MB to 1 MB × ${(large / small).toFixed(2)}`,
    );
  }
}

function sourceTexts() {
  const folder = join(dataFolder(), 'sources');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => join(folder, name));
}

/** Paragraphs keep their breaks, so that passages stay what they are. */
function repeat(whole, length) {
  return `${whole}\n\n`.repeat(Math.ceil(length / whole.length)).slice(0, length);
}

function source(whole) {
  return txt.read(new TextEncoder().encode(whole), { password: null, pages: null });
}

function run(read, engine) {
  const start = process.hrtime.bigint();
  analyse(read, { path: 'bench.txt', sha256: '' }, engine);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function inTurn(a, b) {
  const times = [[], []];
  for (let round = -1; round < 5; round++) {
    for (const [at, each] of [a, b].entries()) {
      const ms = each();
      if (round >= 0) times[at].push(ms);
    }
  }
  return times.map(median);
}
