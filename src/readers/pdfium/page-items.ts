/**
 * The characters of a page in, text items out as pdf.js gives them: stretches of one font on one baseline, in the order in which
 * the file draws them. PDFium tells of each character what object it belongs to and where that object puts it.
 */
import type { TextItem } from '../pdf/open-pdf.js';
import type { Memory } from './memory.js';
import type { Pdfium } from './pdfium.js';

/** In ems, as pdf.js has them: a narrower gap is none, unless PDFium says so; a wider one starts a new item. */
const NARROWEST_BLANK = 0.102;
const WIDEST_BLANK = 0.6;
const FARTHEST_BACK = 0.25;
const SAME_BASELINE = 0.1;
/** Several may set words apart that have blanks between their letters, so they count by their width. */
const BLANK = 0x20;
/** What PDFium writes for a hyphen at the end of a line, in this version and before it. */
const LINE_END_HYPHENS = new Set([0x2, 0xfffe]);

interface OpenItem {
  str: string;
  readonly style: Style;
  /** Where its first character stands. */
  readonly x: number;
  readonly y: number;
  /** Index of the last character. */
  last: number;
}

/** What an object gives to all its characters. */
interface Style {
  readonly fontName: string;
  /** Font size times the text matrix, without the place. */
  readonly scale: readonly [number, number, number, number];
}

export function pageItems(pdfium: Pdfium, memory: Memory, page: number): TextItem[] {
  const text = pdfium._FPDFText_LoadPage(page);
  if (text === 0) throw new Error('no text page');
  try {
    return itemsOf(pdfium, memory, text);
  } finally {
    pdfium._FPDFText_ClosePage(text);
  }
}

function itemsOf(pdfium: Pdfium, memory: Memory, text: number): TextItem[] {
  const items: TextItem[] = [];
  const fontOf = fontNames(pdfium, memory);
  let open: OpenItem | null = null;
  let object = 0;
  let hasBlank = false;
  const count = pdfium._FPDFText_CountChars(text);
  for (let index = 0; index < count; index++) {
    const code = pdfium._FPDFText_GetUnicode(text, index);
    const isHyphen = LINE_END_HYPHENS.has(code) && pdfium._FPDFText_IsHyphen(text, index) === 1;
    if (code === BLANK || (!isHyphen && pdfium._FPDFText_IsGenerated(text, index) === 1)) {
      hasBlank = true;
      continue;
    }
    const char = isHyphen ? '-' : charOf(code);
    const its = pdfium._FPDFText_GetTextObject(text, index);
    const isSame = open !== null && its === object;
    if (open !== null && isSame && !hasBlank && !mayHideBlank(open.str, char)) {
      open.str += char;
      open.last = index;
      continue;
    }
    const [x = 0, y = 0] = memory.doubles(2, (at) => pdfium._FPDFText_GetCharOrigin(text, index, at, at + 8)) ?? [];
    const style: Style = open !== null && isSame ? open.style : styleOf(pdfium, memory, text, index, fontOf(its));
    const gap: number | null = open === null ? null : gapTo(pdfium, memory, text, open, x, y);
    object = its;
    const isApart = hasBlank || (gap !== null && gap > NARROWEST_BLANK);
    if (open !== null && gap !== null && gap < WIDEST_BLANK && isSameStyle(open.style, style)) {
      open.str += isApart && !open.str.endsWith(' ') ? ` ${char}` : char;
      open.last = index;
    } else {
      if (open !== null) items.push(finish(pdfium, memory, text, open));
      if (isApart) items.push(blank(style, x, y));
      open = { str: char, style, x, y, last: index };
    }
    hasBlank = false;
  }
  if (open !== null) items.push(finish(pdfium, memory, text, open));
  return items;
}

/** PDFium overlooks some narrow blanks between a number and its words. */
function mayHideBlank(before: string, char: string): boolean {
  return /[.\d):]$/.test(before) && /\p{L}/u.test(char);
}

function charOf(code: number): string {
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
}

/** Fonts are known by their names: PDFium loads them anew for each page. */
function fontNames(pdfium: Pdfium, memory: Memory): (object: number) => string {
  const known = new Map<number, string>();
  return (object) => {
    const font = object === 0 ? 0 : pdfium._FPDFTextObj_GetFont(object);
    const name =
      known.get(font) ??
      (font === 0 ? '' : memory.utf8((at, size) => pdfium._FPDFFont_GetBaseFontName(font, at, size)));
    known.set(font, name);
    return name;
  };
}

function styleOf(pdfium: Pdfium, memory: Memory, text: number, index: number, fontName: string): Style {
  const size = pdfium._FPDFText_GetFontSize(text, index);
  const [a = 1, b = 0, c = 0, d = 1] = memory.floats(6, (at) => pdfium._FPDFText_GetMatrix(text, index, at)) ?? [];
  return { fontName, scale: [a * size, b * size, c * size, d * size] };
}

function isSameStyle({ fontName, scale }: Style, other: Style): boolean {
  return fontName === other.fontName && scale.every((part, at) => Math.abs(part - (other.scale[at] ?? 0)) < 0.01);
}

/** In ems, from the end of an item to a place; null when that is not further on along the same baseline. */
function gapTo(pdfium: Pdfium, memory: Memory, text: number, open: OpenItem, x: number, y: number): number | null {
  const { scale } = open.style;
  const [a, b] = direction(open.style);
  const em = Math.hypot(scale[2], scale[3]) || 1;
  if (Math.abs((y - open.y) * a - (x - open.x) * b) > em * SAME_BASELINE) return null;
  const gap = ((x - open.x) * a + (y - open.y) * b - reachOf(pdfium, memory, text, open)) / em;
  return gap > -FARTHEST_BACK ? gap : null;
}

function direction({ scale: [a, b] }: Style): readonly [number, number] {
  const length = Math.hypot(a, b) || 1;
  return [a / length, b / length];
}

/** From the beginning of an item along its baseline to the far side of its last character. */
function reachOf(pdfium: Pdfium, memory: Memory, text: number, { style, x, y, last }: OpenItem): number {
  const box = memory.floats(4, (at) => pdfium._FPDFText_GetLooseCharBox(text, last, at));
  if (box === null) return 0;
  const [left = 0, top = 0, right = 0, bottom = 0] = box;
  const [a, b] = direction(style);
  return Math.max(0, ((a > 0 ? right : left) - x) * a + ((b > 0 ? top : bottom) - y) * b);
}

function finish(pdfium: Pdfium, memory: Memory, text: number, open: OpenItem): TextItem {
  const { str, style, x, y } = open;
  const width = reachOf(pdfium, memory, text, open);
  // Ligatures as pdf.js writes them: as letters.
  return { str: str.replace(/[\ufb00-\ufb06]/g, (each) => each.normalize('NFKC')), ...placed(style, x, y), width };
}

function blank(style: Style, x: number, y: number): TextItem {
  return { str: ' ', ...placed(style, x, y), width: 0 };
}

function placed({ fontName, scale }: Style, x: number, y: number): Omit<TextItem, 'str' | 'width'> {
  return { transform: [...scale, x, y], fontName, hasEOL: false };
}
