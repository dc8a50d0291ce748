/** A Sheet in, the bytes of a Word document out, with real styles, headings and tables; the only file that knows the docx package. */
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Part, Piece, Sheet } from '../paper/sheet.js';
import { plain } from '../paper/sheet.js';
import { PAPER } from '../paper.nl.js';
import { repack } from '../repack.js';
import { NUMBERING, STYLES, TEXT_WIDTH } from './styles.js';

type Children = (Paragraph | Table)[];
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const LINE = { style: BorderStyle.SINGLE, size: 6, color: '8A8A8A' } as const;
const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
const MARGINS = { top: 70, bottom: 70, left: 100, right: 100 };

/** A clock is no part of a report: Word files must have a moment, and this is the one that a ZIP can name first. */
const NO_TIME = '1980-01-01T00:00:00Z';

export async function writeDocx({ title, parts, foot }: Sheet): Promise<Uint8Array> {
  const children = parts.flatMap((part, index) => childrenOf(part, leadsIn(parts[index + 1])));
  const footer = new Footer({ children: [paragraph({ style: 'Voettekst', children: footRuns(foot) })] });
  const document = new Document({
    title: plain(title),
    creator: 'ontwar',
    lastModifiedBy: 'ontwar',
    styles: STYLES,
    numbering: NUMBERING,
    sections: [{ footers: { default: footer }, children }],
  });
  return repack(new Uint8Array(await Packer.toBuffer(document)), (path, xml) =>
    path === 'docProps/core.xml' ? xml.replace(/(?<=<dcterms:\w+[^>]*>)[^<]*/g, NO_TIME) : xml,
  );
}

/** A sentence before a table or box stays on its page. */
function leadsIn(next: Part | undefined): boolean {
  return next?.kind === 'table' || next?.kind === 'box';
}

function childrenOf(part: Part, keepNext: boolean): Children {
  switch (part.kind) {
    case 'title':
      return [
        paragraph({ heading: HeadingLevel.TITLE, children: [run(part.text)] }),
        ...part.below.map((line) => paragraph({ style: 'Ondertitel', children: [run(line)] })),
      ];
    case 'heading':
      return [paragraph({ heading: HEADINGS[part.level], children: [run(part.text)] })];
    case 'text':
      return [paragraph({ keepNext, children: part.pieces.map(runOf) })];
    case 'quote':
      return [
        paragraph({ style: 'Citaat', keepNext: true, children: part.pieces.map(runOf) }),
        paragraph({ style: 'Vindplaats', children: [run(part.place)] }),
      ];
    case 'list':
      return part.items.map((item) =>
        paragraph({ numbering: { reference: 'opsomming', level: 0 }, children: item.map(runOf) }),
      );
    case 'table':
      return [tableOf(part), gap()];
    case 'box':
      return [boxOf(part), gap()];
  }
}

function tableOf({ head, rows, widths }: Extract<Part, { kind: 'table' }>): Table {
  const columns = widths.map((width) => Math.round((width / 100) * TEXT_WIDTH));
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((cell, index) =>
        cellOf(
          [paragraph({ style: isHead ? 'Tabelkop' : 'Tabeltekst', children: [run(cell)] })],
          columns[index] ?? 0,
          isHead,
        ),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: columns,
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}

/** One cell with a frame: it prints, it grows when typed in, and it shows when it was left open. */
function boxOf({ label, choices, lines }: Extract<Part, { kind: 'box' }>): Table {
  const ticks = choices.map((choice) => `${PAPER.tick} ${choice}`).join('\u2003\u2003');
  const content = [
    paragraph({ style: 'Tabelkop', keepNext: true, children: [run(label)] }),
    ...(ticks === '' ? [] : [paragraph({ style: 'Tabeltekst', children: [run(ticks)] })]),
    ...(choices.length === 0
      ? []
      : [paragraph({ style: 'Tabeltekst', children: [run(`${PAPER.explain} `), run(PAPER.stillOpen)] })]),
    ...Array.from({ length: lines }, () => paragraph({ style: 'Schrijflijn', children: [] })),
  ];
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: [TEXT_WIDTH],
    rows: [new TableRow({ cantSplit: true, children: [cellOf(content, TEXT_WIDTH, false)] })],
  });
}

function cellOf(children: Paragraph[], width: number, shaded: boolean): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    borders: BORDERS,
    ...(shaded ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'E8EEF4' } } : {}),
  });
}

/** Word glues tables that touch. */
function gap(): Paragraph {
  return paragraph({ style: 'Tussenruimte', children: [] });
}

function footRuns(foot: string): TextRun[] {
  const [before, , between] = PAPER.foot('', '');
  return [
    run(`${foot} · `),
    run(before ?? ''),
    new TextRun({ children: [PageNumber.CURRENT] }),
    run(between ?? ''),
    new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
  ];
}

function runOf({ text, look }: Piece): TextRun {
  const words = characters(text);
  if (look === 'mark') {
    const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF0B3' };
    return new TextRun({ text: words, bold: true, shading });
  }
  if (look === 'quiet') return new TextRun({ text: words, color: '555555' });
  return new TextRun({ text: words, bold: look === 'strong' || look === 'title' });
}

function run(text: string): TextRun {
  return new TextRun({ text: characters(text) });
}

/** What XML cannot hold was made visible before; two code points are left that no character has. */
function characters(text: string): string {
  return plain(text).replace(/[\ufffe\uffff]/g, '\ufffd');
}

function paragraph(options: IParagraphOptions): Paragraph {
  return new Paragraph({ alignment: AlignmentType.LEFT, ...options });
}
