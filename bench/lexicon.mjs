// Which entries of the lexicon help and which harm, on coded passages: for v1, v2 and opgelegd, passages where an entry rightly or wrongly made the label,
// and where it was the only one to do so; for senses, uses that it decided rightly or wrongly. Entries that never fired are listed last.
import { readFileSync } from 'node:fs';
import { analyse, createEngine } from '../dist/analyse.js';
import { readers } from '../dist/readers/index.js';

const txt = readers.find(({ id }) => id === 'txt');
const engine = createEngine(JSON.parse(readFileSync('dist/lexicon.json', 'utf8')));

/** `npm run bench -- lexicon [gold.jsonl]` */
export default async function lexicon([file = 'fixtures/gold/dev.jsonl']) {
  const tally = new Map();
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const gold = JSON.parse(line);
    const source = await txt.read(new TextEncoder().encode(`${gold.text}\n`), { password: null, pages: null });
    const { report } = analyse(source, { path: gold.id, sha256: '' }, engine);
    for (const label of ['v1', 'v2', 'opgelegd']) countLabel(tally, label, report, gold);
    countSenses(tally, report, gold);
  }
  print(tally);
}

function countLabel(tally, label, report, gold) {
  const made = report.passages.flatMap((passage) => passage.because[label] ?? []);
  const signals = report.signals.filter(({ id, polarity }) => made.includes(id) && polarity === 'bevestigd');
  const entries = new Set(signals.map(({ entry }) => entry));
  for (const entry of entries) count(tally, `${label} ${entry}`, gold[label] === 'ja', entries.size === 1);
}

function countSenses(tally, report, gold) {
  for (const use of report.uses) {
    const want = gold.uses.find(
      ({ start, end, scope }) => scope === 'burger' && start < use.span.end && use.span.start < end,
    );
    if (want && use.sense) count(tally, `sense ${use.evidence.at(-1).entry}`, want.sense === use.sense, true);
  }
}

function count(tally, key, right, alone) {
  const row = tally.get(key) ?? { right: 0, wrong: 0, rightAlone: 0, wrongAlone: 0 };
  row[right ? 'right' : 'wrong']++;
  if (alone) row[right ? 'rightAlone' : 'wrongAlone']++;
  tally.set(key, row);
}

function print(tally) {
  const rows = [...tally].sort(([a, x], [b, y]) => y.wrong - y.right - (x.wrong - x.right) || (a < b ? -1 : 1));
  console.log('right wrong | alone: right wrong | entry');
  for (const [key, row] of rows) {
    const [right, wrong, rightAlone, wrongAlone] = [row.right, row.wrong, row.rightAlone, row.wrongAlone].map((n) =>
      String(n).padStart(5),
    );
    console.log(`${right} ${wrong} |       ${rightAlone} ${wrongAlone} | ${key}`);
  }
  const fired = new Set([...tally.keys()].map((key) => key.split(' ')[1]));
  const idle = Object.keys(engine.lexicon.entries).filter((entry) => !fired.has(entry));
  console.log(`${idle.length} entries never made a label or sense here: ${idle.join(', ')}`);
}
