/** The four terms: how often, in which sense, and what was not counted and why. */
import { SENSES, TERM_IDS, type TermId } from '../../model/labels.js';
import type { TermUse } from '../../model/report.js';
import { SENSE_LABELS, TERMS } from '../labels.nl.js';
import { TERMS_SECTION } from '../messages.nl.js';
import { notCounted } from '../not-counted.js';
import type { View } from '../view.js';
import { readSentence } from '../what-was-read.js';
import { BLANK, type Block, block, hanging, heading, type Piece, piece } from './piece.js';

const LABEL_COLUMNS = 27;
const COUNT_COLUMNS = 4;

export function termBlocks(view: View): Block[] {
  const { counted, report } = view;
  return [
    heading(TERMS_SECTION.title),
    block(0, TERMS_SECTION.total(counted.length), ' ', readSentence(report)),
    BLANK,
    ...TERM_IDS.map((term) => termRow(term, counted)),
    BLANK,
    ...noteBlocks(view),
  ];
}

function noteBlocks(view: View): Block[] {
  const shifted = view.counted.some(({ shift }) => shift);
  const notes = [
    ...(shifted ? [block(0, piece(TERMS_SECTION.shifted, 'quiet'))] : []),
    ...notCounted(view).map((text) => block(0, piece(text, 'quiet'))),
  ];
  return notes.length === 0 ? [] : [...notes, BLANK];
}

function termRow(term: TermId, counted: readonly TermUse[]): Block {
  const uses = counted.filter((use) => use.term === term);
  const label = TERMS[term].label.padEnd(LABEL_COLUMNS, '\u00a0');
  const count = String(uses.length).padStart(COUNT_COLUMNS, '\u00a0');
  return hanging(0, LABEL_COLUMNS + COUNT_COLUMNS + 2, piece(label + count, 'strong'), '\u00a0 ', ...senses(uses));
}

function senses(uses: readonly TermUse[]): Piece[] {
  const counts = SENSES.map((sense) => {
    const those = uses.filter((use) => use.sense === sense);
    return { sense, all: those.length, shifted: those.filter(({ shift }) => shift).length };
  }).filter(({ all }) => all > 0);
  return counts.flatMap(({ sense, all, shifted }, index) => [
    piece(`${index > 0 ? ', ' : ''}${SENSE_LABELS[sense]}\u00a0${all}`),
    ...(shifted > 0 ? [piece(` (${TERMS_SECTION.shift(shifted, all)})`, 'warning')] : []),
  ]);
}
