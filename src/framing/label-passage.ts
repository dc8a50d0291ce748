/** The signals of one passage → its five labels, each with the ids that it rests on (codebook sections 4 and 5). */
import type { Samenval, TermId, TestAnswer } from '../model/labels.js';
import type { AnswersTo } from '../model/lexicon.js';
import type { Passage, Signal } from '../model/report.js';

/** A signal with the label that its frame counts for and the uses that it defines. */
export interface LabelledSignal {
  readonly signal: Signal;
  readonly answers: AnswersTo;
  readonly defines: readonly TermId[];
}

export type Labels = Pick<Passage, 'v1' | 'v2' | 'opgelegd' | 'samenval' | 'definitie' | 'because'>;

export function labelPassage(signals: readonly LabelledSignal[]): Labels {
  const of = (answers: AnswersTo) => signals.filter((each) => each.answers === answers);
  const confirmed = (answers: AnswersTo) => of(answers).filter(({ signal }) => signal.polarity === 'bevestigd');
  const definitions = confirmed('definitie');
  const samenval = samenvalOf(confirmed('gelijkstelling').length, confirmed('opsomming').length);
  return {
    v1: testAnswer(of('v1')),
    v2: testAnswer(of('v2')),
    opgelegd: confirmed('opgelegd').length > 0 ? 'ja' : 'nee',
    samenval,
    definitie: [...new Set(definitions.flatMap(({ defines }) => defines))],
    because: because({
      v1: of('v1'),
      v2: of('v2'),
      opgelegd: confirmed('opgelegd'),
      samenval: samenval === 'geen' ? [] : confirmed(samenval),
      definitie: definitions,
    }),
  };
}

function testAnswer(signals: readonly LabelledSignal[]): TestAnswer {
  if (signals.some(({ signal }) => signal.polarity === 'bevestigd')) return 'ja';
  return signals.some(({ signal }) => signal.polarity === 'aangehaald') ? 'aangehaald' : 'nee';
}

function samenvalOf(equations: number, lists: number): Samenval {
  if (equations > 0) return 'gelijkstelling';
  return lists > 0 ? 'opsomming' : 'geen';
}

function because(labels: Readonly<Record<string, readonly LabelledSignal[]>>): Record<string, readonly string[]> {
  const entries = Object.entries(labels).filter(([, signals]) => signals.length > 0);
  return Object.fromEntries(entries.map(([label, signals]) => [label, signals.map(({ signal }) => signal.id)]));
}
