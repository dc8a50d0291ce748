/** Blocks and a width in, lines out: words wrapped with their indent, words wider than a line broken, no blanks at line ends. */
import type { Paint } from './paint.js';
import type { Block, Piece } from './piece.js';
import { fitting, widthOf } from './width.js';

/** Holds words together and pads columns; becomes a blank in the end. */
const GLUE = '\u00a0';

/** Narrower than this, indents are given up. */
const LEAST_ROOM = 24;

export function layOut(blocks: readonly Block[], columns: number, paint: Paint): string {
  return blocks.map((block) => `${layOutBlock(block, columns, paint).join('\n')}\n`).join('');
}

function layOutBlock({ pieces, indent, hang, ruled }: Block, columns: number, paint: Paint): string[] {
  const first = columns - indent - hang < LEAST_ROOM ? 0 : indent;
  const rest = columns - indent - hang < LEAST_ROOM ? 0 : indent + hang;
  const lines = fill(wordsOf(pieces), columns - first, columns - rest).map((line, index) =>
    `${' '.repeat(index === 0 ? first : rest)}${join(line, paint)}`.trimEnd(),
  );
  return ruled ? [...lines, '─'.repeat(columns)] : lines;
}

/** A word may run over pieces: a mark that ends before a comma. */
type Word = readonly Piece[];

function wordsOf(pieces: readonly Piece[]): Word[] {
  const words: Piece[][] = [[]];
  for (const { text, look } of pieces) {
    for (const [index, part] of text.split(' ').entries()) {
      if (index > 0) words.push([]);
      if (part !== '') words.at(-1)?.push({ text: part, look });
    }
  }
  return words.filter((word) => word.length > 0);
}

function fill(words: readonly Word[], first: number, rest: number): Word[][] {
  const lines: Word[][] = [[]];
  let room = first;
  for (const word of words.flatMap((each) => breakUp(each, Math.min(first, rest)))) {
    const line = lines.at(-1) ?? [];
    const width = wordWidth(word) + (line.length > 0 ? 1 : 0);
    if (width <= room || line.length === 0) {
      line.push(word);
      room -= width;
    } else {
      lines.push([word]);
      room = rest - wordWidth(word);
    }
  }
  return lines;
}

function wordWidth(word: Word): number {
  return word.reduce((sum, { text }) => sum + widthOf(text), 0);
}

/** Web addresses and words that lost their blanks. */
function breakUp(word: Word, columns: number): Word[] {
  if (wordWidth(word) <= columns) return [word];
  return word.flatMap(({ text, look }) => {
    const parts: Word[] = [];
    for (let left = text; left !== ''; ) {
      const part = fitting(left, columns);
      parts.push([{ text: part, look }]);
      left = left.slice(part.length);
    }
    return parts;
  });
}

/** Neighbours of one look are painted together, so that a mark of two words is one mark. */
function join(line: readonly Word[], paint: Paint): string {
  const runs: { text: string; look: Piece['look'] }[] = [];
  const add = (text: string, look: Piece['look']) => {
    const last = runs.at(-1);
    if (last?.look === look) last.text += text;
    else runs.push({ text, look });
  };
  for (const [index, word] of line.entries()) {
    if (index > 0) add(' ', runs.at(-1)?.look === word[0]?.look ? (word[0]?.look ?? 'plain') : 'plain');
    for (const { text, look } of word) add(text, look);
  }
  return runs.map(({ text, look }) => paint(text.replaceAll(GLUE, ' '), look)).join('');
}
