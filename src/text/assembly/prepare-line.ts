/**
 * A line of runs in, its canonical characters out with the stretch that each run became. Blanks are folded over run borders,
 * for PDFs give the blank now to one run and now to the next; plain text keeps its blanks, and so its offsets.
 */
import type { Box, Line } from '../../model/document.js';
import { normalise } from './normalise.js';

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly box: Box;
}

export interface PreparedLine {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

const NOTHING: readonly Piece[] = [];

export function prepareLine(line: Line): PreparedLine {
  const only = line.runs[0];
  if (only === undefined) return { text: '', pieces: NOTHING };
  if (line.runs.length === 1 && only.box === null) return { text: normalise(only.text).trim(), pieces: NOTHING };
  return joinRuns(line);
}

function joinRuns(line: Line): PreparedLine {
  const pieces: Piece[] = [];
  let text = '';
  for (const run of line.runs) {
    const own = foldAfter(text, normalise(run.text));
    const start = text.length;
    text = /^\p{M}/u.test(own) ? (text + own).normalize('NFC') : text + own;
    const lead = own.length - own.trimStart().length;
    const end = start + own.trimEnd().length;
    if (run.box !== null && start + lead < end) pieces.push({ start: start + lead, end, box: run.box });
  }
  const whole = text.trimEnd();
  return { text: whole, pieces: pieces.map((piece) => within(piece, whole.length)) };
}

function foldAfter(before: string, text: string): string {
  const folded = text.replace(/ {2,}/g, ' ');
  const redundant = before === '' || before.endsWith(' ');
  return redundant ? folded.trimStart() : folded;
}

function within(piece: Piece, length: number): Piece {
  return { start: Math.min(piece.start, length), end: Math.min(piece.end, length), box: piece.box };
}
