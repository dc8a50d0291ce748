/** The material of the terminal report: pieces of text with a look, in blocks with an indent; laid out only at the end. */
import { defuse } from '../defuse.js';

/** `mark`: the words in a quotation that it is about. */
export type Look = 'plain' | 'title' | 'strong' | 'mark' | 'quiet' | 'warning';

export interface Piece {
  readonly text: string;
  readonly look: Look;
}

export interface Block {
  readonly pieces: readonly Piece[];
  readonly indent: number;
  /** Further indent of the lines after the first. */
  readonly hang: number;
  /** Drawn under the block, over the whole width. */
  readonly ruled: boolean;
}

export const BLANK: Block = { pieces: [], indent: 0, hang: 0, ruled: false };

/** All text enters here, so that nothing of a document reaches the terminal as it is; a page number stays with its p. */
export function piece(text: string, look: Look = 'plain'): Piece {
  const oneLine = defuse(text).replace(/ {2,}/g, ' ');
  return { text: oneLine.replace(/\bp\. (?=\w)/g, 'p.\u00a0'), look };
}

export function block(indent: number, ...pieces: readonly (Piece | string)[]): Block {
  return {
    pieces: pieces.map((each) => (typeof each === 'string' ? piece(each) : each)),
    indent,
    hang: 0,
    ruled: false,
  };
}

export function hanging(indent: number, hang: number, ...pieces: readonly (Piece | string)[]): Block {
  return { ...block(indent, ...pieces), hang };
}

export function heading(text: string): Block {
  return { ...block(0, piece(text, 'title')), ruled: true };
}
