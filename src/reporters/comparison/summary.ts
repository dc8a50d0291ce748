/** What a reader wants to know first: which notes, what was not read, and how many of everything is new, gone or worded anew. */
import type { Change, Comparison, Side } from '../../model/comparison.js';
import { TERM_IDS } from '../../model/labels.js';
import { CHANGE_LABELS, COMPARISON } from '../comparison.nl.js';
import { QUESTION_LABELS, TERMS } from '../labels.nl.js';
import { HEADER } from '../messages.nl.js';
import { BLANK, type Block, hanging, heading, piece } from '../terminal/piece.js';
import { answers, CHANGES, warnings } from './wording.js';

const LABEL_COLUMNS = 27;

export function summaryBlocks(comparison: Comparison): Block[] {
  return [
    heading(COMPARISON.title),
    sideBlock(COMPARISON.old, comparison.old),
    sideBlock(COMPARISON.new, comparison.new),
    ...warnings(comparison).map((text) => hanging(0, 2, piece('! ', 'warning'), text)),
    BLANK,
    heading(COMPARISON.terms),
    ...TERM_IDS.map((term) =>
      row(
        TERMS[term].label,
        comparison.uses.filter((use) => use.term === term),
      ),
    ),
    row(COMPARISON.signals, comparison.signals),
    BLANK,
    heading(COMPARISON.questions),
    ...questionBlocks(comparison),
    BLANK,
  ];
}

function sideBlock(label: string, { document }: Side): Block {
  const { path, format, words, health } = document;
  const about = `${HEADER.file(path, format, words)}. ${HEADER.read(health.read, health.pages)}`;
  return hanging(0, 5, piece(label.padEnd(4, '\u00a0'), 'strong'), ` ${about}`);
}

/** `eigen regie    5 → 4  1 nieuw, 2 weg, 2 gelijk gebleven` */
function row(
  label: string,
  items: readonly { readonly change: Change; readonly old: unknown; readonly new: unknown }[],
): Block {
  const before = items.filter((item) => item.old !== null).length;
  const after = items.filter((item) => item.new !== null).length;
  const name = label.padEnd(LABEL_COLUMNS, '\u00a0');
  const counts = `${String(before).padStart(3, '\u00a0')} → ${String(after).padEnd(3, '\u00a0')}`;
  const parts = CHANGES.map((change) => ({ change, count: items.filter((item) => item.change === change).length }))
    .filter(({ count }) => count > 0)
    .map(({ change, count }) => `${count}\u00a0${CHANGE_LABELS[change]}`);
  return hanging(
    0,
    LABEL_COLUMNS + 11,
    piece(name + counts.replaceAll(' ', '\u00a0'), 'strong'),
    `\u00a0 ${parts.join(', ')}`,
  );
}

function questionBlocks({ questions }: Comparison): Block[] {
  return questions.map((each) => hanging(0, 2, piece(QUESTION_LABELS[each.question], 'strong'), `: ${answers(each)}`));
}
