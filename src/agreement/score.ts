/** Tallies of coded passages, by our analysis and by keyword search → figures with their intervals, and how many times fewer errors. */
import { bootstrap, DRAWS, type Draws, type Interval } from './bootstrap.js';
import { figuresOf, flattenDefined, type TaskFigures } from './figures.js';
import { KEYWORD_LABELS, type KeywordLabel } from './keyword-lexicon.js';
import type { Counts } from './statistics.js';
import { addTallies, type Tally } from './tally.js';

/** One coded passage, compared twice. */
export interface Compared {
  /** Number of its source. */
  readonly group: number;
  readonly ours: Tally;
  readonly keywords: Tally;
}

type Tasks = Readonly<Record<string, TaskFigures>>;

export interface Score {
  readonly passages: number;
  readonly groups: number;
  readonly ours: Tasks;
  /** Of the labels that a keyword search can give. */
  readonly keywords: Tasks;
  /** Errors (extra and missed) of the keyword search for each error of ours; Infinity where we make none, NaN where neither does. */
  readonly ratios: Readonly<Record<KeywordLabel, number>>;
  /** By `v1.f1`, `keywords v1.f1` and `ratio v1`. */
  readonly intervals: Readonly<Record<string, Interval>>;
}

export function scorePassages(compared: readonly Compared[], draws: Draws = DRAWS): Score {
  const numbers = [...new Set(compared.map(({ group }) => group))];
  const groups = numbers.map((number) => addUp(compared.filter(({ group }) => group === number)));
  return {
    passages: compared.length,
    groups: groups.length,
    ...judge(addUp(compared)),
    intervals: bootstrap(groups, (drawn) => allFigures(addUp(drawn)), draws),
  };
}

type Both = Pick<Compared, 'ours' | 'keywords'>;

function addUp(parts: readonly Both[]): Both {
  return {
    ours: addTallies(parts.map(({ ours }) => ours)),
    keywords: addTallies(parts.map(({ keywords }) => keywords)),
  };
}

function judge(both: Both): Pick<Score, 'ours' | 'keywords' | 'ratios'> {
  const ours = figuresOf(both.ours);
  const keywords = pick(figuresOf(both.keywords));
  const ratio = (label: KeywordLabel) => errorsOf(keywords[label]?.counts) / errorsOf(ours[label]?.counts);
  return { ours, keywords, ratios: { v1: ratio('v1'), v2: ratio('v2'), opgelegd: ratio('opgelegd') } };
}

function pick(tasks: Tasks): Tasks {
  return Object.fromEntries(KEYWORD_LABELS.flatMap((label) => (tasks[label] ? [[label, tasks[label]]] : [])));
}

function errorsOf(counts: Counts | null | undefined): number {
  return counts ? counts.extra + counts.missed : 0;
}

/** A draw of sources may lack a rare label altogether; it then says nothing of its figures. */
function allFigures(both: Both): Record<string, number> {
  const { ours, keywords, ratios } = judge(both);
  const known = Object.fromEntries(Object.entries(ratios).filter(([, ratio]) => !Number.isNaN(ratio)));
  const named = (prefix: string, figures: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${prefix} ${name}`, value]));
  return { ...flattenDefined(ours), ...named('keywords', flattenDefined(keywords)), ...named('ratio', known) };
}
