/** The passages that answers and findings rest on, in order of the text, each with its page and what was seen in it. */
import type { Passage } from '../../model/report.js';
import { PAPER } from '../paper.nl.js';
import type { View } from '../view.js';
import { quoteOf } from './cite.js';
import { heading, type Part, quiet, text } from './sheet.js';

/** More paper than this is not read; the tables hold all. */
const MOST_QUOTES = 150;
const MOST = 1500;

export function appendixParts(view: View): Part[] {
  const { report } = view;
  const cited = new Set([
    ...report.questions.flatMap(({ passages, counter }) => [...passages, ...counter]),
    ...report.findings.flatMap(({ passages }) => passages),
  ]);
  const passages = report.passages.filter(({ id }) => cited.has(id));
  if (passages.length === 0) return [];
  const because = new Map<string, string[]>();
  for (const { id, passage } of [...report.uses, ...report.signals]) {
    because.set(passage, [...(because.get(passage) ?? []), id]);
  }
  return [
    heading(1, PAPER.appendix),
    text(PAPER.appendixIntro),
    ...(passages.length > MOST_QUOTES ? [text(PAPER.appendixCut(MOST_QUOTES, passages.length))] : []),
    ...passages
      .slice(0, MOST_QUOTES)
      .flatMap((passage, index) => [
        quoteOf(passage, because.get(passage.id) ?? [], MOST, view),
        quiet(PAPER.seen(index + 1, labelsOf(passage))),
      ]),
  ];
}

function labelsOf({ v1, v2, opgelegd, samenval, definitie }: Passage): string {
  const seen = [
    v1 === 'nee' ? '' : PAPER.labels.v1(v1),
    v2 === 'nee' ? '' : PAPER.labels.v2(v2),
    opgelegd === 'nee' ? '' : PAPER.labels.opgelegd,
    samenval === 'geen' ? '' : PAPER.labels.samenval,
    definitie.length === 0 ? '' : PAPER.labels.definitie,
  ].filter((label) => label !== '');
  return seen.length === 0 ? PAPER.labels.none : seen.join(', ');
}
