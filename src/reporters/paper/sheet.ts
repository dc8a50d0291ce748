/** The material of reports on paper, before any format: headings, sentences, quotations, tables, lists and boxes to write in. */
import { type Piece, piece } from '../terminal/piece.js';

export type { Piece };

export type Part =
  | { readonly kind: 'title'; readonly text: string; readonly below: readonly string[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly pieces: readonly Piece[] }
  /** Words of the note, with where they stand. */
  | { readonly kind: 'quote'; readonly pieces: readonly Piece[]; readonly place: string }
  | { readonly kind: 'list'; readonly items: readonly (readonly Piece[])[] }
  /** `widths` in percent. */
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly widths: readonly number[];
    }
  /** To be filled in by a person: choices to tick, and empty lines. */
  | {
      readonly kind: 'box';
      readonly label: string;
      readonly choices: readonly string[];
      readonly lines: number;
    };

export interface Sheet {
  readonly title: string;
  readonly parts: readonly Part[];
  /** Stands at the foot of every page. */
  readonly foot: string;
}

export function heading(level: 1 | 2 | 3, text: string): Part {
  return { kind: 'heading', level, text: plain(text) };
}

export function text(...pieces: readonly (Piece | string)[]): Part {
  return { kind: 'text', pieces: asPieces(pieces) };
}

export function quiet(words: string): Part {
  return { kind: 'text', pieces: [piece(words, 'quiet')] };
}

export function strong(words: string): Piece {
  return piece(words, 'strong');
}

export function list(...items: readonly (readonly (Piece | string)[])[]): Part[] {
  return items.length === 0 ? [] : [{ kind: 'list', items: items.map(asPieces) }];
}

export function table(head: readonly string[], widths: readonly number[], rows: readonly (readonly string[])[]): Part {
  return { kind: 'table', head, widths, rows: rows.map((row) => row.map(plain)) };
}

export function box(label: string, choices: readonly string[], lines: number): Part {
  return { kind: 'box', label: plain(label), choices, lines };
}

/** All text passes through `piece`, so that nothing of a note steers whatever shows it. */
export function plain(words: string): string {
  return piece(words).text;
}

function asPieces(pieces: readonly (Piece | string)[]): Piece[] {
  return pieces.map((each) => (typeof each === 'string' ? piece(each) : each));
}
