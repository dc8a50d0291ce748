/** The annotated PDF as another program reads it: the original untouched, a note on every use and signal, each on its words. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse, createEngine } from '../../src/analyse.js';
import { createPipeline } from '../../src/cli/pipeline.js';
import { createFiles } from '../../src/files.js';
import type { CompiledLexicon } from '../../src/model/lexicon.js';
import type { Report } from '../../src/model/report.js';
import { readSource } from '../../src/readers/read-source.js';
import { pdfReporter } from '../../src/reporters/pdf.js';
import { annotatePdf } from '../../src/workers/annotate-pdf.js';
import { type Note, notesIn } from '../support/annotations.js';
import { tinyPdf } from '../support/tiny-pdf.js';

let lexicon: CompiledLexicon;
let engine: ReturnType<typeof createEngine>;
beforeAll(async () => {
  lexicon = await createPipeline(createFiles('.')).lexicon('lexicon');
  engine = createEngine(lexicon);
}, 60_000);

async function annotated(original: Uint8Array, name = 'nota.pdf', change = (report: Report) => report) {
  const source = await readSource(original, name, { password: null, pages: null });
  const { report, document } = analyse(source, { path: name, sha256: '' }, engine);
  const annotate = (notes: Parameters<typeof annotatePdf>[1]) => annotatePdf(original, notes);
  const material = { document, original, lexicon, annotate };
  const bytes = await pdfReporter.render(change(report), { columns: 80, colour: false }, material);
  if (typeof bytes === 'string') throw new Error('text');
  return { bytes, report, notes: await notesIn(bytes) };
}

const SENTENCE = 'Inwoners houden de eigen regie.';
/** In thousandths of an em, from Adobe's table of Helvetica: what comes before the use, and the use. */
const BEFORE = 9339;
const USE = 4947;
const CHARACTERS_BEFORE = 19;

/** Left, foot, right and top of the only use. */
function boxOf(notes: readonly Note[]): number[] {
  const [note] = notes.filter(({ title }) => title.startsWith('eigen regie'));
  const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0, dx = 0, dy = 0] = note?.quads ?? [];
  return [Math.min(ax, bx, cx, dx), Math.min(ay, by, cy, dy), Math.max(ax, bx, cx, dx), Math.max(ay, by, cy, dy)];
}

function expectNear(found: readonly number[], wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length);
  found.forEach((each, at) => {
    expect(Math.abs(each - (wanted[at] ?? 0))).toBeLessThan(0.1);
  });
}

describe('a use whose place is known', () => {
  const word = { text: SENTENCE, x: 170, y: 700, size: 10 };
  const left = 170 + BEFORE / 100;
  it.each([
    ['on a plain page', { words: [word] }],
    ['on a page that is shown turned', { words: [word], rotate: 90 as const }],
    ['on a page that is shown upside down', { words: [word], rotate: 180 as const }],
    ['on a page that does not begin at nought', { words: [word], mediaBox: [100, 50, 695, 892] as const }],
    ['on one that is turned as well', { words: [word], mediaBox: [100, 50, 695, 892] as const, rotate: 270 as const }],
  ])('is marked there %s', async (_, page) => {
    const { notes } = await annotated(tinyPdf([page]));
    expectNear(boxOf(notes), [left, 697.6, left + USE / 100, 708.2]);
  });
  it('is marked there when letters are spaced', async () => {
    const { notes } = await annotated(tinyPdf([{ words: [{ ...word, spacing: 0.5 }] }]));
    const start = left + CHARACTERS_BEFORE * 0.5;
    expectNear(boxOf(notes), [start, 697.6, start + USE / 100 + 10 * 0.5, 708.2]);
  });
  it('has the sign of the legend at the top right as shown', async () => {
    const of = async (page: Parameters<typeof tinyPdf>[0][number]) =>
      (await annotated(tinyPdf([{ words: [word], ...page }]))).notes.find(({ subtype }) => subtype === 'Text')?.rect;
    expect(await of({})).toEqual([559, 806, 583, 830]);
    expect(await of({ rotate: 90 })).toEqual([12, 806, 36, 830]);
    expect(await of({ mediaBox: [100, 50, 695, 892] })).toEqual([659, 856, 683, 880]);
  });
});

describe('the note of thirty pages in two columns', () => {
  const original = new Uint8Array(readFileSync('fixtures/lezer-twee-kolommen/input.pdf'));
  const words: readonly (readonly [string, number, number, number])[][] = JSON.parse(
    readFileSync('fixtures/lezer-twee-kolommen/words.json', 'utf8'),
  );
  let found: Awaited<ReturnType<typeof annotated>>;
  beforeAll(async () => {
    found = await annotated(original);
  }, 120_000);
  const highlights = () => found.notes.filter(({ subtype }) => subtype === 'Highlight');

  it('keeps the original as it was, byte for byte', () => {
    expect(Buffer.compare(found.bytes.subarray(0, original.length), original)).toBe(0);
  });
  it('keeps the notes and links that were there', async () => {
    const links = (notes: readonly Note[]) => notes.filter(({ subtype }) => subtype === 'Link').length;
    expect(links(found.notes)).toBe(links(await notesIn(original)));
  });
  it('has a note for every use and signal, with a look of its own', () => {
    const spots = new Set(
      [...found.report.uses, ...found.report.signals].map(({ span }) => `${span.start}-${span.end}`),
    );
    expect(highlights().length).toBeGreaterThanOrEqual(spots.size);
    const codes = highlights().flatMap(({ contents }) => contents.match(/^Code: .*$/gm) ?? []);
    const ids = [...found.report.uses, ...found.report.signals].map(({ id }) => `Code: ${id}`);
    expect(new Set(codes)).toEqual(new Set(ids));
    expect(highlights().every(({ hasAppearance, title }) => hasAppearance && title !== '')).toBe(true);
  });
  it('marks words that run over a line end once, with a part on each line', () => {
    const broken = highlights().filter(({ quads }) => quads.length === 16);
    expect(broken.length).toBeGreaterThan(50);
  });
  it('puts the marks on the words, within half a point of where another program sees them', () => {
    const errors: number[] = [];
    const kern = /^(?:eigen (?:regie|kracht|verantwoordelijkheid)|zelfredza(?:amheid|me))$/i;
    const codes = found.report.uses.filter(({ text }) => kern.test(text)).map(({ id }) => `Code: ${id}`);
    const isKern = ({ contents }: Note) => codes.some((code) => contents.split('\n').includes(code));
    const single = highlights().filter((note) => note.quads.length === 8 && isKern(note));
    for (const { page, quads } of single) {
      const [left = 0, top = 0, right = 0, , , foot = 0] = quads;
      const near = (words[page - 1] ?? []).filter(([, , , middle]) => Math.abs(middle - (top + foot) / 2) < 3);
      const starts = near.map(([, from]) => Math.abs(from - left));
      const ends = near.map(([, , to]) => Math.abs(to - right));
      if (near.length > 0) errors.push(Math.min(...starts), Math.min(...ends));
    }
    expect(errors.length).toBeGreaterThan(500);
    const close = errors.filter((each) => each < 5);
    expect(close.length / errors.length).toBeGreaterThan(0.97);
    expect(close.reduce((sum, each) => sum + each, 0) / close.length).toBeLessThan(0.5);
  });
  it('puts what lies over two lines under what lies on one, so that both can be clicked', () => {
    const first = highlights().filter(({ page }) => page === 2);
    const lastBroken = first.map(({ quads }) => quads.length > 8).lastIndexOf(true);
    expect(first.slice(0, lastBroken + 1).every(({ quads }) => quads.length > 8)).toBe(true);
  });
  it('tells first how to read it, and what was read', () => {
    const legend = found.notes.find(({ subtype }) => subtype === 'Text');
    expect(legend).toMatchObject({ page: 1, subtype: 'Text', title: 'ontwar: lees dit eerst' });
    expect(legend?.contents).toContain('oranje met een streep eronder');
    expect(legend?.contents).toContain('Gelezen: alle 30 bladzijden.');
    expect(legend?.contents).toContain('niets gevonden is geen goedkeuring');
  });
});

describe('what a note says', () => {
  const note = tinyPdf([
    { words: [{ text: 'Inwoners moeten op eigen kracht hun problemen oplossen.', x: 70, y: 700 }] },
  ]);
  it('has the label in its title, and the finding with its question', async () => {
    const { notes, report } = await annotated(note);
    const ids = report.uses.map(({ id }) => id);
    expect(ids).toHaveLength(1);
    const about = notes.find(({ contents }) => contents.includes(`Code: ${ids[0]}`));
    expect(about?.title).toContain('eigen kracht: ');
    expect(about?.contents).toContain('Begrip: eigen kracht, dat is zelf kunnen.');
  });
  it('is text and nothing else, whatever it is made of', async () => {
    const hostile = ') >> endobj <script>alert(1)</script> \\) \u202Egekeerd \u0007 \r\n ]]> 😀 \ud800 =cmd()';
    const { notes, bytes } = await annotated(note, 'nota.pdf', (report) => ({
      ...report,
      findings: [
        {
          id: 'x-1',
          rule: 'x',
          standing: 'aanwijzing',
          message: hostile,
          question: `${hostile}?`,
          passages: [],
          uses: report.uses.map(({ id }) => id),
          signals: [],
          source: '',
        },
      ],
    }));
    const about = notes.find(({ title }) => title.startsWith('eigen kracht'));
    const shown = ') >> endobj <script>alert(1)</script> \\) \ufffdgekeerd ␇    ]]> 😀 \ufffd =cmd()';
    expect(about?.contents).toContain(`Bevinding (aanwijzing): ${shown}`);
    expect(about?.contents).toContain(`Vraag aan de gemeente: ${shown}?`);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('<script>');
  });
  it('tells what a person decided', async () => {
    const { notes } = await annotated(note, 'nota.pdf', (report) => ({
      ...report,
      review: {
        file: 'oordeel.yaml',
        sameNote: true,
        decisions: [
          {
            target: report.uses[0]?.id ?? '',
            verdict: 'afgewezen',
            changes: {},
            reason: 'Het is een kop.',
            by: 'A. Bos',
          },
        ],
        lost: [],
      },
    }));
    const about = notes.find(({ title }) => title.startsWith('eigen kracht'));
    expect(about?.title).toContain('(afgewezen)');
    expect(about?.contents).toContain(
      'Beoordeling door A. Bos: afgewezen, dit hoort hier niet. Reden: Het is een kop.',
    );
    expect(notes[0]?.contents).toContain('Mensen hebben 1 etiket beoordeeld (oordeel.yaml).');
  });
  it('is for a PDF only', async () => {
    await expect(annotated(Buffer.from(SENTENCE), 'nota.txt')).rejects.toMatchObject({
      code: 'geen-pdf',
      hint: expect.stringContaining('--format html'),
    });
  });
});
