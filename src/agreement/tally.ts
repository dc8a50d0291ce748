/**
 * What was counted on coded passages: a number for each thing that can go right or wrong. Tallies of passages add up to that of a
 * source, and those of sources to that of the set, so that the bootstrap can draw sources without coding anything again.
 */
import type { Cell, Counts } from './statistics.js';

/** Tasks where something is looked for: it is found, found too much, or missed. */
export type Search = 'uses' | 'kern' | 'buiten' | 'definitie' | `term ${string}`;

/** Tasks where each case gets one label; `v1of3` tells quoted from no. */
export const CHOICES = ['sense', 'v1', 'v2', 'opgelegd', 'samenval', 'form', 'reason', 'v1of3', 'v2of3'] as const;
export type Choice = (typeof CHOICES)[number];

export interface Tally {
  readonly searches: ReadonlyMap<Search, Counts>;
  /** Per task the table of both coders, in order of first appearance. */
  readonly choices: ReadonlyMap<Choice, readonly Cell[]>;
  /** Uses that were found with the very same beginning and end. */
  readonly exact: number;
}

/** Something that was seen once. */
export type Event =
  | { readonly search: Search; readonly outcome: keyof Counts }
  | { readonly choice: Choice; readonly want: string; readonly got: string }
  | { readonly exact: true };

export const NOTHING: Tally = { searches: new Map(), choices: new Map(), exact: 0 };
const NO_COUNTS: Counts = { right: 0, extra: 0, missed: 0 };

export function tallyEvents(events: readonly Event[]): Tally {
  return addTallies(events.map(asTally));
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const searches = new Map<Search, Counts>();
  const choices = new Map<Choice, Map<string, Cell>>();
  for (const tally of tallies) {
    for (const [search, counts] of tally.searches) searches.set(search, addCounts(searches.get(search), counts));
    for (const [choice, cells] of tally.choices) {
      const table = choices.get(choice) ?? new Map<string, Cell>();
      choices.set(choice, table);
      for (const cell of cells) addCell(table, cell);
    }
  }
  return {
    searches,
    choices: new Map([...choices].map(([choice, table]) => [choice, [...table.values()]])),
    exact: tallies.reduce((sum, { exact }) => sum + exact, 0),
  };
}

function asTally(event: Event): Tally {
  if ('exact' in event) return { ...NOTHING, exact: 1 };
  if ('search' in event) {
    return { ...NOTHING, searches: new Map([[event.search, { ...NO_COUNTS, [event.outcome]: 1 }]]) };
  }
  return { ...NOTHING, choices: new Map([[event.choice, [{ want: event.want, got: event.got, times: 1 }]]]) };
}

function addCounts(one: Counts = NO_COUNTS, other: Counts): Counts {
  return { right: one.right + other.right, extra: one.extra + other.extra, missed: one.missed + other.missed };
}

function addCell(table: Map<string, Cell>, { want, got, times }: Cell): void {
  const key = `${want} ${got}`;
  table.set(key, { want, got, times: times + (table.get(key)?.times ?? 0) });
}
