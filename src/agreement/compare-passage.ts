/**
 * A coded passage and what the analysis found in it → the tally of what agrees and what does not. Figures of different versions can
 * only be compared while these definitions stay as they are.
 */
import type { Passage, Report, TermUse } from '../model/report.js';
import { overlaps } from '../model/span.js';
import type { GoldPassage, GoldUse } from './gold-passage.js';
import { type Choice, type Event, type Tally, tallyEvents } from './tally.js';

export type Found = Pick<Report, 'uses' | 'passages'>;

export function comparePassage(gold: GoldPassage, found: Found): Tally {
  return tallyEvents([...compareUses(gold.uses, found.uses), ...compareLabels(gold, found.passages)]);
}

/** Every coded use takes the use of the same term that overlaps it most; a use is taken once. */
function compareUses(wanted: readonly GoldUse[], found: readonly TermUse[]): Event[] {
  const left = new Set(found);
  const events = wanted.flatMap((want) => {
    const hit = [...left]
      .filter((use) => use.term === want.term && overlaps(use.span, want))
      .sort((a, b) => sharedBy(b, want) - sharedBy(a, want))[0];
    if (hit !== undefined) left.delete(hit);
    return hit === undefined ? missedUse(want) : pairedUse(want, hit);
  });
  return [...events, ...[...left].flatMap((use) => searched(use, 'extra'))];
}

function sharedBy({ span }: TermUse, want: GoldUse): number {
  return Math.min(span.end, want.end) - Math.max(span.start, want.start);
}

function missedUse(want: GoldUse): Event[] {
  return [...searched(want, 'missed'), ...(want.scope === 'buiten' ? [outside('missed')] : [])];
}

function pairedUse(want: GoldUse, hit: TermUse): Event[] {
  const exact = hit.span.start === want.start && hit.span.end === want.end;
  return [
    ...searched(want, 'right'),
    ...(exact ? [{ exact } as const] : []),
    chosen('form', want.form, hit.form),
    ...compareScope(want, hit),
  ];
}

/** The reason counts where both say `buiten`, the sense where both say `burger`. */
function compareScope(want: GoldUse, hit: TermUse): Event[] {
  if (want.scope === 'buiten') {
    const both = hit.scope === 'buiten';
    return both ? [outside('right'), chosen('reason', `${want.reason}`, `${hit.reason}`)] : [outside('missed')];
  }
  return hit.scope === 'buiten' ? [outside('extra')] : [chosen('sense', `${want.sense}`, `${hit.sense}`)];
}

type Outcome = 'right' | 'extra' | 'missed';

function searched({ term, form }: Pick<TermUse, 'term' | 'form'>, outcome: Outcome): Event[] {
  const searches = ['uses', `term ${term}`, ...(form === 'kern' ? ['kern'] : [])] as const;
  return searches.map((search) => ({ search: search as 'uses', outcome }));
}

function outside(outcome: Outcome): Event {
  return { search: 'buiten', outcome };
}

function chosen(choice: Choice, want: string, got: string): Event {
  return { choice, want, got };
}

/** The text of one coded passage may have been read as several; a label of one of them is a label of all. */
function compareLabels(gold: GoldPassage, passages: readonly Passage[]): Event[] {
  const has = (key: keyof Passage, value: string) => passages.some((passage) => passage[key] === value);
  const ofTwo = (yes: boolean) => (yes ? 'ja' : 'nee');
  const ofThree = (key: 'v1' | 'v2') => (has(key, 'ja') ? 'ja' : has(key, 'aangehaald') ? 'aangehaald' : 'nee');
  const heaped = ['gelijkstelling', 'opsomming'].find((each) => has('samenval', each)) ?? 'geen';
  return [
    chosen('v1', ofTwo(gold.v1 === 'ja'), ofTwo(has('v1', 'ja'))),
    chosen('v2', ofTwo(gold.v2 === 'ja'), ofTwo(has('v2', 'ja'))),
    chosen('opgelegd', gold.opgelegd, ofTwo(has('opgelegd', 'ja'))),
    chosen('samenval', gold.samenval, heaped),
    chosen('v1of3', gold.v1, ofThree('v1')),
    chosen('v2of3', gold.v2, ofThree('v2')),
    ...compareDefinitions(gold.definitie, new Set(passages.flatMap(({ definitie }) => definitie))),
  ];
}

function compareDefinitions(wanted: readonly string[], found: ReadonlySet<string>): Event[] {
  const outcomes: Outcome[] = [
    ...wanted.map((term) => (found.has(term) ? ('right' as const) : ('missed' as const))),
    ...[...found].filter((term) => !wanted.includes(term)).map(() => 'extra' as const),
  ];
  return outcomes.map((outcome) => ({ search: 'definitie', outcome }));
}
