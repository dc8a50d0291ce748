/** Hyphens at a line's end of which the file itself says that they are soft. */
import { describe, expect, it } from 'vitest';
import type { OpenPdf, TextItem } from '../../src/readers/pdf/open-pdf.js';
import { pageLines } from '../../src/readers/pdf/page-lines.js';
import { softenHyphens } from '../../src/readers/pdf/tagged-hyphens.js';
import { withSoftHyphens } from '../../src/readers/pdf/tagged-items.js';

const item = (str: string, x: number, y: number): TextItem => ({
  str,
  transform: [11, 0, 0, 11, x, y],
  width: str.length * 5,
  fontName: 'f',
  hasEOL: false,
});
const begin = (id: string) => ({ type: 'beginMarkedContentProps', id });
const END = { type: 'endMarkedContent' };
const VIEW = { width: 595, height: 842, transform: [1, 0, 0, -1, 0, 842] };

const PLAIN = [item('opgroei', 70, 700), item('-', 105, 700), item('en zoveel mogelijk', 70, 686)];
const [WORD, HYPHEN, REST] = PLAIN as [TextItem, TextItem, TextItem];
const MARKED = [begin('1'), WORD, END, begin('2'), HYPHEN, END, begin('3'), REST, END];
const tree = (alt: string) => ({
  role: 'P',
  children: [
    { type: 'content', id: '1' },
    { role: 'Span', alt, children: [{ type: 'content', id: '2' }] },
    { type: 'content', id: '3' },
  ],
});

/** Pages that are all the same, and how often their tags were asked for. */
function pdfOf(alt: string): { readonly pdf: OpenPdf; readonly asked: number[] } {
  const asked: number[] = [];
  const page = async (number: number) => ({
    viewport: VIEW,
    taggedItems: async () => {
      asked.push(number);
      return withSoftHyphens(MARKED, tree(alt));
    },
    release: () => {},
  });
  return { pdf: { page } as unknown as OpenPdf, asked };
}

const linesOf = (items: readonly TextItem[], pages: readonly number[]) =>
  new Map(pages.map((number) => [number, pageLines(items, VIEW)]));

describe('softenHyphens', () => {
  it('takes the file at its word where a hyphen leaves a doubt', async () => {
    const found = await softenHyphens(pdfOf('\u00ad').pdf, linesOf(PLAIN, [1]));
    expect(found.get(1)?.map(({ runs }) => runs.map(({ text }) => text).join(''))).toEqual([
      'opgroei\u00ad',
      'en zoveel mogelijk',
    ]);
  });

  it('asks for no tags where the rule of spelling decides', async () => {
    const { pdf, asked } = pdfOf('\u00ad');
    await softenHyphens(pdf, linesOf([WORD, HYPHEN, item('der met hulp', 70, 686)], [1, 2]));
    expect(asked).toEqual([]);
  });

  it('stops asking a file that tags no hyphens, and in the end any file', async () => {
    const none = pdfOf('streepje');
    const lines = linesOf(PLAIN, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(await softenHyphens(none.pdf, lines)).toEqual(lines);
    expect(none.asked).toEqual([1, 2]);
    const many = pdfOf('\u00ad');
    await softenHyphens(many.pdf, lines);
    expect(many.asked).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });
});
