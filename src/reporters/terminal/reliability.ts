/** How far to trust the labels: a line for each, and on what it was measured. At the end, because it is about ontwar and not about the note. */
import { RELIABILITY } from '../messages.nl.js';
import type { View } from '../view.js';
import { BLANK, type Block, block, hanging, heading, piece } from './piece.js';

export function reliabilityBlocks({ report: { reliability, lexicon } }: View): Block[] {
  if (reliability === null) return [block(0, piece(RELIABILITY.unknown, 'quiet')), BLANK];
  const changed = reliability.lexicon === lexicon.sha256 ? '' : ` ${RELIABILITY.changed}`;
  return [
    heading(RELIABILITY.title),
    ...reliability.labels.map(({ sentence }) => hanging(0, 2, `- ${sentence}`)),
    block(0, piece(`${reliability.basis}${changed}`, 'quiet')),
    BLANK,
  ];
}
