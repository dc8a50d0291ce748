/** A first and a second draft with passages moved, reworded, added and removed: exactly these changes are told. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../src/analyse.js';
import { compareDrafts } from '../../src/compare/compare-reports.js';
import type { Draft } from '../../src/compare/draft.js';
import type { Comparison, PassageChange } from '../../src/model/comparison.js';
import { readerFor } from '../../src/readers/index.js';
import { comparisonReporters } from '../../src/reporters/comparison.js';
import { shippedEngine } from '../support/engine.js';

const engine = shippedEngine();
const FOLDER = 'fixtures/vergelijk';

async function draftOf(text: string): Promise<Draft> {
  const bytes = Buffer.from(text);
  const source = await readerFor(bytes, 'nota.md').read(bytes, { password: null, pages: null });
  return analyse(source, { path: 'nota.md', sha256: '' }, engine);
}
const noteOf = (name: string) => readFileSync(`${FOLDER}/${name}.md`, 'utf8');

/** `herschreven: Wij gaan uit van…`, with the labels that differ. */
const outline = ({ change, old, new: fresh, moved, relabelled }: PassageChange) =>
  [
    `${change}${moved ? ' (verplaatst)' : ''}: ${(fresh ?? old)?.text.slice(0, 24)}`,
    ...relabelled.map((each) => `${each.label} ${each.old} > ${each.new}`),
  ].join(' | ');

describe('compareDrafts', () => {
  let first: Draft;
  let second: Draft;
  let comparison: Comparison;
  beforeAll(async () => {
    first = await draftOf(noteOf('oud'));
    second = await draftOf(noteOf('nieuw'));
    comparison = compareDrafts(first, second);
  });

  it('tells what became of each passage', () => {
    expect(comparison.passages.map(outline)).toEqual([
      'gelijk: Inwoners van Lindewaard ',
      'weg: De kosten van de Wmo lop',
      'gelijk (verplaatst): 2. Meedoen',
      'gelijk (verplaatst): Iedereen moet kunnen mee',
      'herschreven (verplaatst): Eigen regie betekent dat | v1 nee > ja',
      'nieuw: Wie dat wil, krijgt een ',
      'herschreven: Wie een hulpvraag heeft,',
      'herschreven: Wij gaan uit van wat inw | v1 nee > ja',
    ]);
  });

  it('tells what became of each use of a term', () => {
    expect(
      comparison.uses.map(({ change, term, relabelled }) => [change, term, ...relabelled.map((each) => each.new)]),
    ).toEqual([
      ['gelijk', 'eigen-regie'],
      ['weg', 'eigen-kracht'],
      ['gelijk', 'zelfredzaamheid'],
      ['herschreven', 'eigen-regie', 'bepalen'],
      ['weg', 'eigen-verantwoordelijkheid'],
    ]);
  });

  it('counts every use and signal of both notes once', () => {
    for (const kind of ['uses', 'signals'] as const) {
      const ids = (side: 'old' | 'new') => comparison[kind].flatMap((each) => each[side]?.id ?? []).sort();
      expect(ids('old')).toEqual(first.report[kind].map(({ id }) => id).sort());
      expect(ids('new')).toEqual(second.report[kind].map(({ id }) => id).sort());
    }
  });

  it('counts every finding once, with the passages behind it', () => {
    const gone = comparison.findings.filter(({ change }) => change === 'weg');
    expect(gone.map(({ rule }) => rule)).toContain('kostenmotief');
    expect(comparison.findings.filter(({ change }) => change !== 'weg')).toHaveLength(second.report.findings.length);
    expect(comparison.findings.filter(({ change }) => change !== 'nieuw')).toHaveLength(first.report.findings.length);
  });

  it('finds no change in a note beside itself', () => {
    const { passages, uses, signals, findings } = compareDrafts(first, first);
    const changes = [passages, uses, signals, findings].flatMap((list) => list.map(({ change }) => change));
    expect(new Set(changes)).toEqual(new Set(['gelijk']));
  });

  it('is its own mirror', () => {
    const mirrored = { nieuw: 'weg', weg: 'nieuw', herschreven: 'herschreven', gelijk: 'gelijk' };
    const back = compareDrafts(second, first).passages.map(({ change }) => mirrored[change]);
    expect(back.sort()).toEqual(comparison.passages.map(({ change }) => change).sort());
  });

  it('needs no more than the reports', () => {
    const onlyReport = ({ report }: Draft): Draft => ({ report, document: null });
    const bare = compareDrafts(onlyReport(first), onlyReport(second));
    expect(bare.passages.map(({ change }) => change).sort()).toEqual(
      comparison.passages.map(({ change }) => change).sort(),
    );
  });

  it('knows a use again in a passage that was split', async () => {
    const sentence = 'Wij hebben oog voor de eigen kracht van onze inwoners en hun buren.';
    const more = 'In de wijk staan de bibliotheek, het zwembad en de sporthal, en daar komt veel bij kijken dit jaar.';
    const whole = await draftOf(`${more} ${sentence}\n`);
    const split = await draftOf(`${more}\n\n${sentence}\n`);
    expect(compareDrafts(whole, split).uses.map(({ change }) => change)).toEqual(['gelijk']);
  });

  it('says that another lexicon was used', () => {
    const report = { ...first.report, lexicon: { ...first.report.lexicon, sha256: 'anders' } };
    expect(compareDrafts({ ...first, report }, second).sameLexicon).toBe(false);
  });

  it('is shown as the expected file', async () => {
    const page = comparisonReporters[0]?.render(comparison, { columns: 80, colour: false });
    await expect(page).toMatchFileSnapshot('../../fixtures/vergelijk/expected.txt');
  });

  it('lets no text of a note move the cursor or write markup', async () => {
    const hostile = await draftOf(`${noteOf('nieuw')}\n\nOnze eigen regie \u001b[2J\u202e<script> geldt altijd.\n`);
    for (const { id, render } of comparisonReporters) {
      const page = render(compareDrafts(first, hostile), { columns: 80, colour: false });
      expect(page, id).toContain('eigen regie');
      expect(page, id).not.toContain('\u001b');
      if (id !== 'json') expect(page, id).not.toContain('\u202e');
      if (id === 'html') expect(page).not.toMatch(/<script>\s*geldt/);
    }
  });
});
