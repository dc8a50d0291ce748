/** A Report in, the marks for its uses and signals out. Words that are both get one mark with both notes: of two on one spot, one cannot be clicked. */
import type { Mark, MarkStyle } from '../../model/annotation.js';
import type { Document } from '../../model/document.js';
import type { Report, Signal, TermUse } from '../../model/report.js';
import { bySpan, type Span } from '../../model/span.js';
import { defuse } from '../defuse.js';
import { isRejected, type NoteSources, type NoteText, textOfSignal, textOfUse } from './note-text.js';
import { NOTE } from './pdf.nl.js';
import { stretchesOf } from './stretches.js';
import { SET_ASIDE, styleOfSignal, styleOfUse } from './styles.js';
import { uncovered } from './uncovered.js';

export interface Marked {
  readonly marks: readonly Mark[];
  /** Uses and signals of which nothing tells where they stand on the page. */
  readonly unplaced: number;
}

interface Piece {
  readonly id: string;
  readonly span: Span;
  readonly style: MarkStyle;
  readonly text: NoteText;
}

/** In characters: viewers show a note in a small window. */
const LONGEST_NOTE = 8000;

export function marksOf({ uses, signals }: Report, document: Document, sources: NoteSources): Marked {
  const pieces = [
    ...uses.map((use) => pieceOf(use, styleOfUse(use), textOfUse(use, sources), sources)),
    ...signals.map((signal) => pieceOf(signal, styleOf(signal, sources), textOfSignal(signal, sources), sources)),
  ];
  const marks: Mark[] = [];
  let unplaced = 0;
  const groups = bySpot(pieces);
  const own = uncovered(groups.map(([{ span }]) => span));
  groups.forEach((group, at) => {
    const stretches = stretchesOf(group[0].span, document);
    const coloured = (own[at] ?? []).flatMap((span) => stretchesOf(span, document));
    if (stretches.length === 0) unplaced += group.length;
    else marks.push({ ...noteOf(group), stretches, coloured });
  });
  return { marks, unplaced };
}

function pieceOf({ id, span }: TermUse | Signal, style: MarkStyle, text: NoteText, sources: NoteSources): Piece {
  return { id, span, style: isRejected(id, sources) ? SET_ASIDE : style, text };
}

function styleOf({ frame }: Signal, { lexicon }: NoteSources): MarkStyle {
  return styleOfSignal(lexicon.frames.find(({ id }) => id === frame)?.answers ?? null);
}

/** Pieces on the same words together, in order of the text; uses before signals. */
function bySpot(pieces: readonly Piece[]): [Piece, ...Piece[]][] {
  const groups = new Map<string, [Piece, ...Piece[]]>();
  for (const piece of pieces) {
    const key = `${piece.span.start}-${piece.span.end}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [piece]);
    else known.push(piece);
  }
  return [...groups.values()].sort(([a], [b]) => bySpan(a, b));
}

/** The colour is that of the first that was not set aside. */
function noteOf(group: readonly [Piece, ...Piece[]]): Omit<Mark, 'stretches' | 'coloured'> {
  const [first] = group;
  const { style } = group.find((piece) => piece.style !== SET_ASIDE) ?? first;
  const titles = [...new Set(group.map(({ text }) => text.title))];
  const contents = group.map(({ text }) => toText(text.lines)).join('\n\n');
  return { id: first.id, style, title: defuse(titles.join(NOTE.and)), contents: cut(contents) };
}

/** Text of the note and of reviewers cannot turn the reading direction or hide; the line ends are ours. */
export function toText(lines: readonly string[]): string {
  return lines.map(defuse).join('\n');
}

function cut(text: string): string {
  return text.length <= LONGEST_NOTE ? text : `${text.slice(0, LONGEST_NOTE).replace(/\p{Cs}$/u, '')}…`;
}
