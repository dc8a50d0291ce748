/** What must hold for every report, on the golden notes: spans are the words, evidence exists, and unrelated entries change nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse, createEngine } from '../../src/analyse.js';
import { compileLexicon } from '../../src/lexicon/compile.js';
import { stemDutch } from '../../src/matching/stem.js';
import type { Report } from '../../src/model/report.js';
import { readerFor } from '../../src/readers/index.js';
import { findCases } from '../support/golden.js';

const tools = { stem: stemDutch, sha256: () => '' };
const lexiconFiles = readdirSync('lexicon', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => ({ path: `lexicon/${path}`, text: readFileSync(`lexicon/${path}`, 'utf8') }));
const UNRELATED = `
id: luchtvaart
label: luchtvaart
explain: Niets dat met de nota te maken heeft.
cite: [{source: eigen}]
cues:
  - {id: zeppelin, patterns: [zeppelin], hits: ["De «zeppelin» vliegt.", "Een «zeppelin»."], misses: ["Een fiets.", "Een boot."]}
`;
const engine = createEngine(compileLexicon(lexiconFiles, tools));
const larger = createEngine(
  compileLexicon([...lexiconFiles, { path: 'lexicon/frames/luchtvaart.yaml', text: UNRELATED }], tools),
);

async function analyseText(text: string, by = engine) {
  const bytes = new TextEncoder().encode(text);
  const source = await readerFor(bytes, 'nota.txt').read(bytes, { password: null, pages: null });
  return analyse(source, { path: 'nota.txt', sha256: '' }, by);
}

const texts = findCases('fixtures').map(({ name, text }) => ({ name, text: readFileSync(text, 'utf8') }));

describe.each(texts)('the report on $name', ({ text }) => {
  it('has spans that are the words they name', async () => {
    const { document, report } = await analyseText(text);
    const parts = [...report.passages, ...report.uses, ...report.signals];
    expect(parts.map(({ span }) => document.text.slice(span.start, span.end))).toEqual(parts.map((part) => part.text));
  });
  it('rests every label on signals that are in it, and every signal on an entry that exists', async () => {
    const { report } = await analyseText(text);
    const known = new Set([...report.signals, ...report.uses].map(({ id }) => id));
    const named = report.passages.flatMap(({ because }) => Object.values(because).flat());
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(report.signals.filter(({ entry }) => engine.lexicon.entries[entry] === undefined)).toEqual([]);
    expect(new Set(report.passages.map(({ id }) => id)).size).toBe(report.passages.length);
  });
  it('stays the same when the lexicon learns something unrelated', async () => {
    const strip = ({ report }: { report: Report }) => ({ ...report, lexicon: null });
    expect(strip(await analyseText(text, larger))).toEqual(strip(await analyseText(text)));
  });
});

describe('two notes in one file', () => {
  it('hold the uses of both', async () => {
    const [one = { text: '' }, other = { text: '' }] = texts;
    const count = async (text: string) => (await analyseText(text)).report.uses.length;
    expect(await count(`${one.text}\n\n${other.text}`)).toBe((await count(one.text)) + (await count(other.text)));
  });
});
