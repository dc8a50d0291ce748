/** The findings: the first ten in full, with passages and the question to put to the municipality, the others in short. */
import type { Standing } from '../../model/labels.js';
import type { Finding } from '../../model/report.js';
import { STANDING_EXPLAINED, STANDING_LABELS } from '../labels.nl.js';
import { FINDINGS } from '../messages.nl.js';
import { pagesOf, type View } from '../view.js';
import { passageBlocks } from './passages.js';
import { BLANK, type Block, block, hanging, heading, piece } from './piece.js';

const READ_FIRST = 10;
const STANDINGS: readonly Standing[] = ['vastgesteld', 'aanwijzing', 'zelf-beoordelen'];

export function firstFindingBlocks(view: View): Block[] {
  const { findings } = view.report;
  const first = findings.slice(0, READ_FIRST);
  return [
    heading(FINDINGS.title(first.length, findings.length)),
    ...(first.length === 0 ? [block(0, noneSentence(view)), BLANK] : standingBlocks(first)),
    ...first.flatMap((finding, index) => [...fullBlocks(finding, index + 1, view), BLANK]),
  ];
}

function noneSentence({ report }: View): string {
  return report.document.health.read === 0 ? FINDINGS.nothingRead : FINDINGS.none;
}

export function otherFindingBlocks(view: View): Block[] {
  const others = view.report.findings.slice(READ_FIRST);
  if (others.length === 0) return [];
  return [
    heading(FINDINGS.others(others.length)),
    ...others.map((finding, index) => shortBlock(finding, READ_FIRST + index + 1, view)),
    BLANK,
  ];
}

/** Only the words that occur are explained. */
function standingBlocks(findings: readonly Finding[]): Block[] {
  const used = STANDINGS.filter((standing) => findings.some((finding) => finding.standing === standing));
  const lines = used.map((standing) =>
    hanging(0, 2, piece(`${STANDING_LABELS[standing]}: `, 'strong'), piece(STANDING_EXPLAINED[standing])),
  );
  return [...lines, BLANK];
}

function fullBlocks(finding: Finding, number: number, view: View): Block[] {
  const because = [...finding.uses, ...finding.signals];
  return [
    hanging(
      0,
      4,
      piece(`${number}.`.padEnd(3, '\u00a0'), 'strong'),
      piece(` ${finding.message}`, 'strong'),
      piece(` [${STANDING_LABELS[finding.standing]}]`),
    ),
    ...passageBlocks(finding.passages, view, { indent: 4, quotes: 2, because: () => because }),
    ...(finding.question === '' ? [] : [hanging(4, 2, piece(`${FINDINGS.ask} `, 'strong'), finding.question)]),
    block(4, piece(FINDINGS.source(finding.source, finding.id), 'quiet')),
  ];
}

function shortBlock(finding: Finding, number: number, view: View): Block {
  const pages = pagesOf(
    finding.passages.flatMap((id) => view.passage(id) ?? []),
    view,
  );
  const place = pages === '' ? '' : ` p. ${pages}.`;
  const tail = `${place} [${STANDING_LABELS[finding.standing]}] ${finding.id}`;
  return hanging(0, 4, piece(`${number}. `, 'strong'), finding.message, piece(tail, 'quiet'));
}
