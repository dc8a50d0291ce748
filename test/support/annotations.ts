/** The notes that pdf.js reads in a PDF, page by page. */
import { PDFParse } from 'pdf-parse';

export interface Note {
  readonly page: number;
  readonly subtype: string;
  readonly title: string;
  readonly contents: string;
  /** Eight numbers for each quadrilateral. */
  readonly quads: readonly number[];
  readonly rect: readonly number[];
  readonly hasAppearance: boolean;
}

interface Read {
  readonly numPages: number;
  getPage(number: number): Promise<{ getAnnotations(): Promise<readonly ReadNote[]> }>;
}

interface ReadNote {
  readonly subtype: string;
  readonly titleObj?: { readonly str: string };
  readonly contentsObj?: { readonly str: string };
  readonly quadPoints?: ArrayLike<number> | null;
  readonly rect: readonly number[];
  readonly hasAppearance: boolean;
}

export async function notesIn(bytes: Uint8Array): Promise<Note[]> {
  const parser = new PDFParse({ data: Uint8Array.from(bytes), verbosity: 0 });
  // biome-ignore lint/complexity/useLiteralKeys: the brackets are how TypeScript lets one reach pdf.js under pdf-parse
  const pdf: Read = await parser['load']();
  const found: Note[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    for (const note of await (await pdf.getPage(page)).getAnnotations()) {
      const { subtype, titleObj, contentsObj, quadPoints, rect, hasAppearance } = note;
      const [title, contents] = [titleObj?.str ?? '', contentsObj?.str ?? ''];
      found.push({ page, subtype, title, contents, quads: Array.from(quadPoints ?? []), rect, hasAppearance });
    }
  }
  await parser.destroy();
  return found;
}
