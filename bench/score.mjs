// How often the analysis is right: coded passages in, the figures of docs/betrouwbaarheid.md out, each with its 95 % interval, beside a keyword
// search with the words of the same lexicon. One process; the same passages and lexicon give the same figures and intervals.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { DRAWS } from '../dist/agreement/bootstrap.js';
import { comparePassage } from '../dist/agreement/compare-passage.js';
import { readGold } from '../dist/agreement/gold-passage.js';
import { toKeywordLexicon } from '../dist/agreement/keyword-lexicon.js';
import { reliabilityFigures } from '../dist/agreement/reliability-figures.js';
import { scorePassages } from '../dist/agreement/score.js';
import { analyse, createEngine } from '../dist/analyse.js';
import { readers } from '../dist/readers/index.js';

const SHIPPED = 'fixtures/gold/dev.jsonl';
const PUBLISHED = 'lexicon/reliability.json';
const OPTIONS = {
  groups: { type: 'string' },
  json: { type: 'boolean' },
  write: { type: 'boolean' },
  set: { type: 'string' },
};

/** `npm run bench -- score [gold.jsonl] [--groups odd|even] [--json] [--write [--set NAME]]` */
export default async function score(args) {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  const file = positionals[0] ?? SHIPPED;
  const lexicon = JSON.parse(readFileSync('dist/lexicon.json', 'utf8'));
  const passages = readGold(readFileSync(file, 'utf8')).filter(inHalf(values.groups));
  if (values.write) refuseSeen(passages);
  const result = scorePassages(await compareAll(passages, lexicon));
  if (values.write) publish(result, values.set ?? basename(file, '.jsonl'), lexicon.identity.sha256);
  if (values.json) console.log(JSON.stringify({ gold: basename(file), ...result }));
  else print(basename(file), result);
}

/** Halves are of sources, so that a half that was looked at tells nothing of the other. */
function inHalf(groups) {
  if (groups === undefined) return () => true;
  if (groups !== 'odd' && groups !== 'even') throw new Error('--groups is odd or even');
  return ({ group }) => group % 2 === (groups === 'odd' ? 1 : 0);
}

/** What reports publish must not flatter: the lexicon was learned from the passages that ship with the project. */
function refuseSeen(passages) {
  const seen = new Set(readGold(readFileSync(SHIPPED, 'utf8')).map(({ text }) => text));
  if (passages.some(({ text }) => seen.has(text)))
    throw new Error(`--write: the lexicon was learned from passages of ${SHIPPED}`);
}

/** Reports carry it from the next build on. */
function publish(result, set, lexicon) {
  const date = new Date().toISOString().slice(0, 10);
  const measured = { set, passages: result.passages, seen: false, date, lexicon, labels: reliabilityFigures(result) };
  writeFileSync(PUBLISHED, `${JSON.stringify(measured, null, 2)}\n`);
}

async function compareAll(passages, lexicon) {
  const ours = createEngine(lexicon);
  const keywords = createEngine(toKeywordLexicon(lexicon));
  const compared = [];
  for (const gold of passages) {
    compared.push({
      group: gold.group,
      ours: comparePassage(gold, await read(gold, ours)),
      keywords: comparePassage(gold, await read(gold, keywords)),
    });
  }
  return compared;
}

const txt = readers.find(({ id }) => id === 'txt');

async function read({ id, text }, engine) {
  const source = await txt.read(new TextEncoder().encode(`${text}\n`), { password: null, pages: null });
  return analyse(source, { path: `${id}.txt`, sha256: '' }, engine).report;
}

function print(name, { passages, groups, ours, keywords, ratios, intervals }) {
  console.log(`${name}: ${passages} passages from ${groups} sources; (hits/extra/missed)`);
  console.log(`[95 % interval: ${DRAWS.rounds} draws of whole sources, seed ${DRAWS.seed}]`);
  for (const [task, result] of Object.entries(ours))
    printTask(task, result, (figure) => intervals[`${task}.${figure}`]);
  console.log('\nkeyword search with the words of the same lexicon, and its errors for each of ours');
  for (const [label, result] of Object.entries(keywords)) {
    printTask(label, result, (figure) => intervals[`keywords ${label}.${figure}`]);
    console.log(`${''.padEnd(30)} × ${decimal(ratios[label], 2)} ${range(intervals[`ratio ${label}`], 2)}`);
  }
}

function printTask(task, { figures, counts, cases }, intervalOf) {
  const parts = Object.entries(figures).map(
    ([figure, value]) => `${figure} ${value.toFixed(3)} ${range(intervalOf(figure), 2)}`,
  );
  const numbers = counts === null ? ` (${cases})` : ` (${counts.right}/${counts.extra}/${counts.missed})`;
  console.log(`${task.padEnd(30)} ${parts.join('  ')}${numbers}`);
}

/** A figure that could be computed in no draw has no interval. */
function range(interval, digits) {
  if (interval === undefined) return '[–]';
  const { low, high } = interval;
  return `[${decimal(low, digits)}–${decimal(high, digits)}]`;
}

function decimal(value, digits) {
  return value === Number.POSITIVE_INFINITY ? '∞' : value.toFixed(digits);
}
