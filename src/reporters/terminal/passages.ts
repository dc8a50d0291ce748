/** Ids of passages in, a few of them quoted with page and section out, and the pages of the ones that were left out. */
import type { Passage } from '../../model/report.js';
import { PLACES } from '../messages.nl.js';
import { pagesOf, placeOf, type View } from '../view.js';
import { type Block, block, piece } from './piece.js';
import { quotation } from './quotation.js';

export interface QuoteOptions {
  readonly indent: number;
  readonly quotes: number;
  /** Ids of what must be marked in a passage. */
  readonly because: (passage: Passage) => readonly string[];
}

export function passageBlocks(ids: readonly string[], view: View, options: QuoteOptions): Block[] {
  const passages = runningTextFirst(ids.flatMap((id) => view.passage(id) ?? []));
  const shown = passages.slice(0, options.quotes);
  const rest = passages.slice(options.quotes);
  return [
    ...shown.flatMap((passage) => quoteBlocks(passage, view, options)),
    ...(rest.length === 0
      ? []
      : [block(options.indent, piece(PLACES.more(rest.length, pagesOf(rest, view)), 'quiet'))]),
  ];
}

/** A heading or a line of a table says little by itself. */
function runningTextFirst(passages: readonly Passage[]): Passage[] {
  const bare = ({ zone }: Passage) => ['kop', 'tabel', 'inhoudsopgave'].includes(zone);
  return [...passages.filter((passage) => !bare(passage)), ...passages.filter(bare)];
}

function quoteBlocks(passage: Passage, view: View, { indent, because }: QuoteOptions): Block[] {
  const spans = view.spansOf(because(passage));
  const place = placeOf(passage, view);
  return [
    ...(place === '' ? [] : [block(indent, piece(place, 'quiet'))]),
    block(indent, ...quotation(passage, spans, { most: 320, signs: !view.options.colour })),
  ];
}
