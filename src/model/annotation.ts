/** What is to be added to a PDF as notes on its words, without saying where those words stand to the point. Plain JSON. */
import type { Box } from './document.js';

/** Part of a run of the original: the characters `from` to `to` (exclusive) of its canonical text. */
export interface Stretch {
  /** From 1. */
  readonly page: number;
  /** Of the whole run. */
  readonly box: Box;
  readonly run: string;
  readonly from: number;
  readonly to: number;
}

/** How words are marked: a colour and a line under it, so that a grey print and a colour-blind reader tell them apart. */
export interface MarkStyle {
  /** Red, green, blue, each from 0 to 1; words are printed through it. */
  readonly fill: readonly [number, number, number];
  readonly line: 'geen' | 'vol' | 'dubbel' | 'streepjes' | 'puntjes';
}

/** Words with a note on them. */
export interface Mark {
  /** Unique in the file. */
  readonly id: string;
  readonly style: MarkStyle;
  readonly title: string;
  /** Lines are parted by `\n`. */
  readonly contents: string;
  /** In order of the text; they may stand on several pages. */
  readonly stretches: readonly Stretch[];
  /** What of them has the colour: not what lies under another mark. */
  readonly coloured: readonly Stretch[];
}

/** The note on the first page that tells how to read the others. */
export interface Legend {
  readonly title: string;
  readonly contents: string;
  /** Added when the original carries a digital signature. */
  readonly whenSigned: string;
}

export interface Annotations {
  readonly legend: Legend;
  /** In order of the text. */
  readonly marks: readonly Mark[];
  /** Pages whose words come from their picture: there the text layer tells nothing. */
  readonly recognised: readonly number[];
}

/** Corners of a quadrilateral around words: top left, top right, bottom left, bottom right as the words are read; x and y in user space. */
export type Quad = readonly [number, number, number, number, number, number, number, number];

/** The part of a mark that stands on one page. */
export interface PlacedMark extends Omit<Mark, 'stretches' | 'coloured'> {
  readonly page: number;
  readonly quads: readonly Quad[];
  readonly fills: readonly Quad[];
}
