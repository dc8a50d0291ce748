/** A tally → the figures by which an analysis is judged: per task precision, recall, F1, accuracy or kappa, each from 0 to 1 (kappa from -1). */
import { accuracy, type Cell, type Counts, countsBeyond, countsFor, kappa, precisionRecall } from './statistics.js';
import type { Choice, Search, Tally } from './tally.js';

/** What a task is judged by. */
export interface TaskFigures {
  readonly figures: Readonly<Record<string, number>>;
  /** Where something is looked for. */
  readonly counts: Counts | null;
  /** How many cases the figures rest on. */
  readonly cases: number;
}

const NO_COUNTS: Counts = { right: 0, extra: 0, missed: 0 };

/** In the order of a table: first what is found, then what is made of it, then the rest. */
export function figuresOf(tally: Tally): Record<string, TaskFigures> {
  const uses = searchFigures('uses', tally);
  const found = uses.counts?.right ?? 0;
  const terms = [...tally.searches.keys()].filter((search) => search.startsWith('term '));
  return {
    uses: { ...uses, figures: { ...uses.figures, exact: tally.exact / (found || 1) } },
    kern: searchFigures('kern', tally),
    buiten: searchFigures('buiten', tally),
    sense: agreementFigures('sense', null, tally),
    v1: labelFigures('v1', tally),
    v2: labelFigures('v2', tally),
    opgelegd: labelFigures('opgelegd', tally),
    samenval: agreementFigures('samenval', 'geen', tally),
    definitie: searchFigures('definitie', tally),
    ...Object.fromEntries(
      (['form', 'reason', 'v1of3', 'v2of3'] as const).map((choice) => [choice, choiceFigures(choice, tally)]),
    ),
    ...Object.fromEntries(terms.map((term) => [term, searchFigures(term, tally)])),
  };
}

/** `v1` in `{ v1: { figures: { f1: 0.8 } } }` becomes `v1.f1`. */
export function flatten(tasks: Readonly<Record<string, TaskFigures>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(tasks).flatMap(([task, { figures }]) =>
      Object.entries(figures).map(([name, value]) => [`${task}.${name}`, value]),
    ),
  );
}

/** As flatten, without the figures of nothing: the precision where nothing was found, or the recall where nothing was there. */
export function flattenDefined(tasks: Readonly<Record<string, TaskFigures>>): Record<string, number> {
  const defined = Object.entries(tasks).map(([task, each]) => {
    const figures = Object.entries(each.figures).filter(([name]) => isDefined(name, each));
    return [task, { ...each, figures: Object.fromEntries(figures) }] as const;
  });
  return flatten(Object.fromEntries(defined));
}

function isDefined(name: string, { counts, cases }: TaskFigures): boolean {
  const { right, extra, missed } = counts ?? NO_COUNTS;
  if (name === 'p') return right + extra > 0;
  if (name === 'r') return right + missed > 0;
  if (name === 'f1') return right + extra + missed > 0;
  return cases > 0;
}

function searchFigures(search: Search, { searches }: Tally): TaskFigures {
  const counts = searches.get(search) ?? NO_COUNTS;
  return { figures: { ...precisionRecall(counts) }, counts, cases: counts.right + counts.missed };
}

/** Is the label there? */
function labelFigures(choice: Choice, { choices }: Tally): TaskFigures {
  const table = choices.get(choice) ?? [];
  const counts = countsFor('ja', table);
  return { figures: { ...precisionRecall(counts), kappa: kappa(table) }, counts, cases: casesIn(table) };
}

/** One of several labels; `none` says that there is nothing, null that there always is something. */
function agreementFigures(choice: Choice, none: string | null, { choices }: Tally): TaskFigures {
  const table = choices.get(choice) ?? [];
  const figures = { accuracy: accuracy(table), kappa: kappa(table) };
  return { figures, counts: countsBeyond(none, table), cases: casesIn(table) };
}

function choiceFigures(choice: Choice, { choices }: Tally): TaskFigures {
  const table = choices.get(choice) ?? [];
  return { figures: { accuracy: accuracy(table) }, counts: null, cases: casesIn(table) };
}

function casesIn(table: readonly Cell[]): number {
  return table.reduce((sum, { times }) => sum + times, 0);
}
