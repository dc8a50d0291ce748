/** The profile as counts, and the sentences that keep it from being read as a verdict. */
import type { Report } from '../../model/report.js';
import { PROFILE_LABELS } from '../labels.nl.js';
import { CLOSING, PROFILE } from '../messages.nl.js';
import type { View } from '../view.js';
import { readSentence } from '../what-was-read.js';
import { BLANK, type Block, block, heading, piece } from './piece.js';

export function profileBlocks({ report }: View): Block[] {
  const nothingRead = report.document.health.read === 0;
  const body = nothingRead ? [block(0, PROFILE.nothingRead)] : countBlocks(report);
  return [heading(PROFILE.title), ...body, BLANK];
}

function countBlocks(report: Report): Block[] {
  const { label, v1, v2, both, neither } = report.profiel;
  const rows = [
    [PROFILE.v1, v1],
    [PROFILE.v2, v2],
    [PROFILE.both, both],
    [PROFILE.neither, neither],
  ] as const;
  return [
    block(0, PROFILE_LABELS[label]),
    block(0, readSentence(report)),
    BLANK,
    ...rows.map(([name, count]) => block(2, `${name.padEnd(38, '\u00a0')}${String(count).padStart(4, '\u00a0')}`)),
    BLANK,
    block(0, PROFILE.noVerdict),
  ];
}

export function closingBlocks({ report }: View): Block[] {
  const id = report.findings[0]?.id;
  return [
    ...(id === undefined ? [] : [block(0, piece(CLOSING.explain(id), 'quiet'))]),
    block(
      0,
      piece(
        CLOSING.made(
          report.tool.version,
          report.lexicon.id,
          report.lexicon.version,
          report.lexicon.sha256.slice(0, 12),
        ),
        'quiet',
      ),
    ),
  ];
}
