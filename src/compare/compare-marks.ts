/** Uses and signals of two reports → what became of each. */
import type { Change, ComparedSignal, ComparedUse, Relabelled, SignalChange, UseChange } from '../model/comparison.js';
import type { Passage, Report, Signal, TermUse } from '../model/report.js';
import { alignMarks, type MarkPair } from './align-marks.js';
import type { PassagePair } from './align-passages.js';
import { byId } from './draft.js';
import type { Mark } from './mark.js';
import { relabelled } from './relabelled.js';

/** Characters on each side that a reader sees. */
const AROUND = 60;

export function compareUses(old: Report, fresh: Report, passages: readonly PassagePair[]): UseChange[] {
  const pairs = alignMarks(
    marksOf(old, old.uses, ({ term }) => term),
    marksOf(fresh, fresh.uses, ({ term }) => term),
    passages,
  );
  const inOld = placer(old, comparedUse);
  const inNew = placer(fresh, comparedUse);
  return pairs.map((pair) => ({
    ...outcome(pair, useLabels),
    term: pair.kind,
    old: inOld(pair.old),
    new: inNew(pair.new),
  }));
}

export function compareSignals(old: Report, fresh: Report, passages: readonly PassagePair[]): SignalChange[] {
  const pairs = alignMarks(
    marksOf(old, old.signals, ({ frame }) => frame),
    marksOf(fresh, fresh.signals, ({ frame }) => frame),
    passages,
  );
  const inOld = placer(old, comparedSignal);
  const inNew = placer(fresh, comparedSignal);
  return pairs.map((pair) => ({
    ...outcome(pair, signalLabels),
    frame: pair.kind,
    old: inOld(pair.old),
    new: inNew(pair.new),
  }));
}

function marksOf<Item extends TermUse | Signal, Kind extends string>(
  report: Report,
  items: readonly Item[],
  kindOf: (item: Item) => Kind,
): Mark<Item, Kind>[] {
  const passage = byId(report);
  return items.flatMap((item) => {
    const home = passage(item.passage);
    if (home === undefined) return [];
    const start = item.span.start - home.span.start;
    const end = item.span.end - home.span.start;
    const around = { before: home.text.slice(0, start), after: home.text.slice(end) };
    return [{ item, kind: kindOf(item), text: item.text, passage: item.passage, ...around }];
  });
}

function outcome<Item>(
  { old, new: fresh, same }: MarkPair<Item, string>,
  labelsOf: (item: Item) => Readonly<Record<string, string>>,
): { readonly change: Change; readonly relabelled: readonly Relabelled[] } {
  if (old === null || fresh === null) return { change: old === null ? 'nieuw' : 'weg', relabelled: [] };
  const changes = relabelled(labelsOf(old), labelsOf(fresh));
  return { change: same && changes.length === 0 ? 'gelijk' : 'herschreven', relabelled: changes };
}

function useLabels({ sense, scope }: TermUse) {
  return { betekenis: sense ?? '', reikwijdte: scope };
}

function signalLabels({ polarity, role }: Signal) {
  return { polariteit: polarity, rol: role ?? '' };
}

/** A use or signal of this report as the comparison shows it. */
function placer<Item extends { readonly passage: string }, Shown>(
  report: Report,
  show: (item: Item, passage: Passage) => Shown,
): (item: Item | null) => Shown | null {
  const passage = byId(report);
  return (item) => {
    const home = passage(item?.passage);
    return item === null || home === undefined ? null : show(item, home);
  };
}

function comparedUse({ id, text, sense, span }: TermUse, home: Passage): ComparedUse {
  const start = span.start - home.span.start;
  const end = span.end - home.span.start;
  return {
    id,
    text,
    sense,
    before: home.text.slice(Math.max(0, start - AROUND), start),
    after: home.text.slice(end, end + AROUND),
    ...placeOf(home),
  };
}

function comparedSignal({ id, text }: Signal, home: Passage): ComparedSignal {
  return { id, text, ...placeOf(home) };
}

function placeOf({ page, pageLabel, section }: Passage) {
  return { page, pageLabel, section };
}
