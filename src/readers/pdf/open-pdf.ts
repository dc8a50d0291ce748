/**
 * Bytes of a PDF in, an open pdf.js document out. The one file that knows pdf-parse: it is imported only when a PDF turns up,
 * for it takes longer to load than a small note takes to analyse.
 */
import { readerError } from '../messages.nl.js';
import { restoreArrayPush } from './restore-array-push.js';
import { type Mark, type Tag, withSoftHyphens } from './tagged-items.js';

export interface TextItem {
  readonly str: string;
  /** Horizontal scale, skews, vertical scale, and the position of the baseline. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
}

export interface OpenPage {
  readonly viewport: { readonly width: number; readonly height: number; readonly transform: readonly number[] };
  readonly items: () => Promise<readonly TextItem[]>;
  /** The same with the soft hyphens that the file's tags tell of; null when there are none. Slow. */
  readonly taggedItems?: () => Promise<readonly TextItem[] | null>;
  /** Drawing operations by number, and the names of the fonts that they have loaded; slow, so asked for a few pages only. */
  readonly drawing: () => Promise<{
    readonly operations: readonly number[];
    /** What each operation works with, at the same index. */
    readonly operands: readonly unknown[];
    readonly fontName: (id: string) => string | null;
    /** In ems: what the widths of a font's glyphs are counted in. */
    readonly glyphUnit: (id: string) => number;
  }>;
  readonly release: () => void;
}

export interface OpenPdf {
  readonly pageCount: number;
  readonly labels: readonly string[] | null;
  readonly title: string | null;
  /** Printing, copying or changing was forbidden by the owner; reading was not. */
  readonly isRestricted: boolean;
  readonly outline: readonly { readonly title: string; readonly level: number }[];
  readonly page: (number: number) => Promise<OpenPage>;
  /** The page as a PNG; `scale` is in pixels per point. */
  readonly picture: (number: number, scale: number) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** Loads pdf-parse ahead of the first document. */
export async function preparePdf(): Promise<void> {
  await import('pdf-parse');
  restoreArrayPush();
}

export async function openPdf(bytes: Uint8Array, password: string | null): Promise<OpenPdf> {
  const { PDFParse } = await import('pdf-parse');
  // A copy, because pdf.js takes the buffer away from its owner.
  const data = Uint8Array.from(bytes);
  const secret = password === null ? {} : { password };
  const parser = new PDFParse({ data, isEvalSupported: false, verbosity: 0, ...secret });
  try {
    // biome-ignore lint/complexity/useLiteralKeys: the brackets are how TypeScript lets one reach pdf.js under pdf-parse
    const pdf: PdfjsDocument = await parser['load']();
    restoreArrayPush();
    return {
      ...(await describe(pdf)),
      page: (number) => openPage(pdf, number),
      picture: async (number, scale) => {
        const { pages } = await parser.getScreenshot({ partial: [number], scale, imageDataUrl: false });
        return pages[0]?.data ?? new Uint8Array();
      },
      close: () => parser.destroy(),
    };
  } catch (error) {
    restoreArrayPush();
    await parser.destroy().catch(() => undefined);
    throw translate(error, password);
  }
}

/** As much of pdf.js as is used here; pdf-parse hides its type. */
interface PdfjsDocument {
  readonly numPages: number;
  getPage(number: number): Promise<PdfjsPage>;
  getPageLabels(): Promise<readonly string[] | null>;
  getMetadata(): Promise<{ readonly info: object }>;
  getPermissions(): Promise<readonly number[] | null>;
  getOutline(): Promise<readonly OutlineNode[] | null>;
}

interface PdfjsPage {
  readonly commonObjs: { has(id: string): boolean; get(id: string): unknown };
  getViewport(options: { readonly scale: number }): OpenPage['viewport'];
  getTextContent(options?: {
    readonly includeMarkedContent: boolean;
  }): Promise<{ readonly items: readonly (TextItem | Mark)[] }>;
  getStructTree(): Promise<Tag | null>;
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  cleanup(): boolean;
}

interface OutlineNode {
  readonly title: string;
  readonly items: readonly OutlineNode[];
}

/** Printing, changing, copying and so on: the PDF standard knows eight. */
const ALL_PERMISSIONS = 8;

async function describe(pdf: PdfjsDocument): Promise<Omit<OpenPdf, 'page' | 'picture' | 'close'>> {
  const [labels, metadata, permissions, outline] = await Promise.all([
    orNull(pdf.getPageLabels()),
    orNull(pdf.getMetadata()),
    orNull(pdf.getPermissions()),
    orNull(pdf.getOutline()),
  ]);
  return {
    pageCount: pdf.numPages,
    labels,
    title: titleIn(metadata?.info),
    isRestricted: permissions !== null && permissions.length < ALL_PERMISSIONS,
    outline: flatten(outline ?? [], 1),
  };
}

/** What is broken beside the pages is no reason to leave the pages unread. */
async function orNull<T>(promise: Promise<T>): Promise<T | null> {
  return promise.catch(() => null);
}

function titleIn(info: object | undefined): string | null {
  const title: unknown = info !== undefined && 'Title' in info ? info.Title : null;
  return typeof title === 'string' && title.trim() !== '' ? title.trim() : null;
}

function flatten(nodes: readonly OutlineNode[], level: number): { title: string; level: number }[] {
  if (level > 6) return [];
  return nodes.flatMap(({ title, items }) => [{ title, level }, ...flatten(items, level + 1)]);
}

async function openPage(pdf: PdfjsDocument, number: number): Promise<OpenPage> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  return {
    viewport: { width, height, transform },
    items: async () => (await page.getTextContent()).items.filter((item) => 'str' in item),
    taggedItems: async () => {
      const tree = await page.getStructTree();
      if (tree === null) return null;
      return withSoftHyphens((await page.getTextContent({ includeMarkedContent: true })).items, tree);
    },
    drawing: async () => {
      const { fnArray, argsArray } = await page.getOperatorList();
      return {
        operations: fnArray,
        operands: argsArray,
        fontName: (id) => fontNameIn(page.commonObjs, id),
        glyphUnit: (id) => glyphUnitIn(page.commonObjs, id),
      };
    },
    release: () => {
      page.cleanup();
    },
  };
}

function fontNameIn(objects: PdfjsPage['commonObjs'], id: string): string | null {
  if (!objects.has(id)) return null;
  const font = objects.get(id);
  return typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : null;
}

const THOUSANDTH = 0.001;

function glyphUnitIn(objects: PdfjsPage['commonObjs'], id: string): number {
  const font = objects.has(id) ? objects.get(id) : null;
  const matrix = typeof font === 'object' && font !== null && 'fontMatrix' in font ? font.fontMatrix : null;
  return Array.isArray(matrix) && typeof matrix[0] === 'number' ? matrix[0] : THOUSANDTH;
}

function translate(error: unknown, password: string | null): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return readerError(password === null ? 'wachtwoord-nodig' : 'wachtwoord-onjuist');
  return readerError('pdf-beschadigd');
}
