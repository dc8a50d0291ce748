/** A Report as Markdown to paste into something else: the worksheet, in marks that also read well as plain text. */
import type { Report } from '../model/report.js';
import { createResponse } from './paper/response.js';
import { type Part, type Piece, plain } from './paper/sheet.js';
import { createWorksheet } from './paper/worksheet.js';
import { PAPER } from './paper.nl.js';
import type { Material, RenderOptions, Reporter } from './reporter.js';

export const markdownReporter = {
  id: 'markdown',
  extension: '.md',
  joins: true,
  binary: false,
  render: (report: Report, { template = 'werkblad' }: RenderOptions, material: Material) => {
    const { parts, foot } =
      template === 'zienswijze' ? createResponse(report, material.lexicon) : createWorksheet(report);
    return `${[...parts.map(writePart), '---', escaped(foot)].join('\n\n')}\n`;
  },
} satisfies Reporter;

function writePart(part: Part): string {
  switch (part.kind) {
    case 'title':
      return [`# ${escaped(part.text)}`, ...part.below.map(escaped)].join('\n\n');
    case 'heading':
      return `${'#'.repeat(part.level + 1)} ${escaped(part.text)}`;
    case 'text':
      return written(part.pieces);
    case 'quote':
      return `> ${written(part.pieces)}\n>\n> — ${escaped(part.place)}`;
    case 'list':
      return part.items.map((item) => `- ${written(item)}`).join('\n');
    case 'table':
      return [part.head, part.head.map(() => '---'), ...part.rows]
        .map((row, index) => `| ${row.map((cell) => (index === 1 ? cell : escaped(cell))).join(' | ')} |`)
        .join('\n');
    case 'box':
      return boxOf(part);
  }
}

function boxOf({ label, choices }: Extract<Part, { kind: 'box' }>): string {
  const ticks = choices.map((choice) => `- [ ] ${escaped(choice)}`);
  const open = choices.length === 0 ? [] : [`${PAPER.explain} ${PAPER.stillOpen}`];
  return [`**${escaped(label)}**`, ...(ticks.length === 0 ? [] : [ticks.join('\n')]), ...open].join('\n\n');
}

/** Emphasis does not begin or end with a blank. */
function written(pieces: readonly Piece[]): string {
  const text = pieces
    .map(({ text, look }) => {
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
      const isStrong = (look === 'mark' || look === 'strong') && words !== '';
      return isStrong ? `${before}**${escapeInline(words)}**${after}` : escapeInline(text);
    })
    .join('');
  return escapeStart(text.trim());
}

function escaped(text: string): string {
  return escapeStart(escapeInline(plain(text)).trim());
}

/** A backslash before what Markdown or HTML would read as a mark, and in addresses that would become links. */
function escapeInline(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~#&]/g, '\\$&')
    .replace(/\b(https?|ftp|mailto|javascript|data):/gi, '$1\\:')
    .replace(/\bwww\./gi, 'www\\.')
    .replace(/@/g, '\\@')
    .replace(/!(?=\\\[)/g, '\\!');
}

/** What at the start of a line would be a list, a heading, a rule or a table. */
function escapeStart(text: string): string {
  return text.replace(/^([-+=:])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
