/** The findings and passages that changed, each with the words of both notes. */
import type { Comparison, Edit, FindingChange, PassageChange } from '../../model/comparison.js';
import { CHANGE_LABELS, COMPARISON } from '../comparison.nl.js';
import { BLANK, type Block, block, hanging, heading, type Piece, piece } from '../terminal/piece.js';
import { CHANGES, changeLabels, placesOf } from './wording.js';

export function findingBlocks({ findings }: Comparison): Block[] {
  if (findings.length === 0) return [];
  return [
    heading(COMPARISON.findings),
    ...CHANGES.flatMap((change) => {
      const those = findings.filter((finding) => finding.change === change);
      if (those.length === 0) return [];
      return [
        block(0, piece(`${COMPARISON.findingTitles[change]} (${those.length})`, 'strong')),
        ...those.flatMap(findingLines),
        BLANK,
      ];
    }),
  ];
}

/** Only of a new one the question is asked: the others were in the report of the old note. */
function findingLines({ change, message, question }: FindingChange): Block[] {
  const asks = change === 'nieuw' && question !== '';
  return [
    hanging(2, 2, '- ', message),
    ...(asks ? [hanging(4, 2, piece(`${COMPARISON.ask} `, 'strong'), question)] : []),
  ];
}

export function passageBlocks(comparison: Comparison, signs: boolean): Block[] {
  const changed = comparison.passages.filter(({ change }) => change !== 'gelijk');
  const same = comparison.passages.filter(({ change }) => change === 'gelijk');
  const moved = same.filter((each) => each.moved).length;
  const rest = same.length === 0 ? [] : [block(0, COMPARISON.unchanged(same.length, moved)), BLANK];
  return [
    heading(COMPARISON.passagesTitle),
    ...(changed.length === 0 ? [block(0, COMPARISON.noChange), BLANK] : []),
    ...changed.flatMap((passage) => [...changeBlocks(passage, comparison, signs), BLANK]),
    ...rest,
  ];
}

function changeBlocks(passage: PassageChange, comparison: Comparison, signs: boolean): Block[] {
  const { change, old, new: fresh, edits } = passage;
  const place = placesOf(passage, comparison);
  const head = block(
    0,
    piece(`${CHANGE_LABELS[change]}${passage.moved ? COMPARISON.moved : ''}`, 'strong'),
    piece(place === '' ? '' : ` · ${place}`, 'quiet'),
  );
  const labels = changeLabels(passage, comparison);
  const texts =
    edits.length > 0 && old !== null && fresh !== null
      ? [quote(COMPARISON.old, side(edits, 'weg', signs)), quote(COMPARISON.new, side(edits, 'nieuw', signs))]
      : [block(2, `„${(fresh ?? old)?.text ?? ''}”`)];
  return [head, ...texts, ...labels.map((text) => hanging(2, 2, '- ', text))];
}

function quote(label: string, pieces: readonly Piece[]): Block {
  return hanging(2, 5, piece(label.padEnd(4, '\u00a0'), 'strong'), ' „', ...pieces, '”');
}

/** One of both texts, with the words that the other one has not marked. */
function side(edits: readonly Edit[], kind: 'weg' | 'nieuw', signs: boolean): Piece[] {
  return edits
    .filter((edit) => edit.kind === kind || edit.kind === 'gelijk')
    .flatMap((edit, index) => {
      const blank = index === 0 ? [] : [piece(' ')];
      if (edit.kind === 'gelijk') return [...blank, piece(edit.text)];
      return [...blank, piece(signs ? `«${edit.text}»` : edit.text, 'mark')];
    });
}
