/** What agrees between a coded passage and a report: uses, scopes, senses and labels, with the definitions that figures rest on. */
import { describe, expect, it } from 'vitest';
import { comparePassage } from '../../src/agreement/compare-passage.js';
import { figuresOf, flatten } from '../../src/agreement/figures.js';
import type { GoldPassage } from '../../src/agreement/gold-passage.js';
import { addTallies } from '../../src/agreement/tally.js';
import { buildReport, type PassageText } from '../support/report.js';

const NO_LABELS = { v1: 'nee', v2: 'nee', opgelegd: 'nee', samenval: 'geen', definitie: [] } as const;

function gold(text: string, uses: GoldPassage['uses'], labels: Partial<GoldPassage> = {}): GoldPassage {
  return { id: 'a', group: 1, text, uses, ...NO_LABELS, definitie: [], ...labels };
}

function use(text: string, start: number, changes: Partial<GoldPassage['uses'][number]> = {}) {
  const end = start + text.length;
  const common = { text, start, end, term: 'eigen-regie', form: 'kern', scope: 'burger' } as const;
  return { ...common, reason: null, sense: 'bepalen' as const, ...changes };
}

const TEXT = 'Eigen regie en eigen kracht.';
const found = (marked: string, labels: PassageText['labels'] = {}) => buildReport([{ id: 'p1', marked, labels }]);
const compare = (wanted: GoldPassage, report: ReturnType<typeof found>) => figuresOf(comparePassage(wanted, report));

describe('comparePassage', () => {
  it('pairs a use with the found one of its term that shares most of it, once', () => {
    const wanted = gold(TEXT, [
      use('Eigen regie', 0),
      use('eigen kracht', 15, { term: 'eigen-kracht', sense: 'kunnen' }),
    ]);
    const figures = compare(wanted, found('«Eigen|eigen-regie:moeten» «regie|eigen-regie:bepalen» en eigen kracht.'));
    expect(figures.uses?.counts).toEqual({ right: 1, extra: 1, missed: 1 });
    expect(figures.uses?.figures.exact).toBe(0);
    expect(figures['term eigen-kracht']?.counts).toEqual({ right: 0, extra: 0, missed: 1 });
    expect(figures.sense).toMatchObject({ figures: { accuracy: 0 }, cases: 1 });
  });
  it('compares senses only where both speak of citizens', () => {
    const outside = use('Eigen regie', 0, { scope: 'buiten', reason: 'eigennaam', sense: null });
    const both = compare(gold(TEXT, [outside]), found('«Eigen regie|eigen-regie:buiten» en eigen kracht.'));
    expect(both.buiten?.counts).toEqual({ right: 1, extra: 0, missed: 0 });
    expect(both.reason).toMatchObject({ figures: { accuracy: 1 }, cases: 1 });
    expect(both.sense?.cases).toBe(0);
    const one = compare(gold(TEXT, [outside]), found('«Eigen regie|eigen-regie:moeten» en eigen kracht.'));
    expect(one.buiten?.counts).toEqual({ right: 0, extra: 0, missed: 1 });
    expect(one.sense?.cases).toBe(0);
    const other = compare(
      gold(TEXT, [use('Eigen regie', 0)]),
      found('«Eigen regie|eigen-regie:buiten» en eigen kracht.'),
    );
    expect(other.buiten?.counts).toEqual({ right: 0, extra: 1, missed: 0 });
  });
  it('takes a label of one of the passages for the whole, and quoted for no unless three answers are told apart', () => {
    const report = buildReport([
      { id: 'p1', marked: 'Een.', labels: { v1: 'aangehaald', samenval: 'opsomming' } },
      { id: 'p2', marked: 'Twee.', labels: { v2: 'ja', samenval: 'gelijkstelling', definitie: ['eigen-regie'] } },
    ]);
    const figures = compare(
      gold('Een. Twee.', [], { v1: 'nee', v2: 'ja', samenval: 'gelijkstelling', definitie: ['zelfredzaamheid'] }),
      report,
    );
    expect(figures.v1?.counts).toEqual({ right: 0, extra: 0, missed: 0 });
    expect(figures.v1of3?.figures.accuracy).toBe(0);
    expect(figures.v2?.counts).toEqual({ right: 1, extra: 0, missed: 0 });
    expect(figures.samenval?.figures.accuracy).toBe(1);
    expect(figures.definitie?.counts).toEqual({ right: 0, extra: 1, missed: 1 });
  });
});

describe('addTallies', () => {
  it('adds what passages gave, so that a set can be divided in any way', () => {
    const one = comparePassage(
      gold(TEXT, [use('Eigen regie', 0)], { v1: 'ja' }),
      found('«Eigen regie|eigen-regie:bepalen».', { v1: 'ja' }),
    );
    const other = comparePassage(gold(TEXT, [use('Eigen regie', 0)]), found('Eigen regie.', { v1: 'ja' }));
    const figures = flatten(figuresOf(addTallies([one, addTallies([other, addTallies([])])])));
    expect(figures).toMatchObject({
      'uses.p': 1,
      'uses.r': 0.5,
      'uses.exact': 1,
      'v1.p': 0.5,
      'v1.r': 1,
      'sense.accuracy': 1,
    });
  });
});
