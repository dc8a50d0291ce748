/**
 * The bytes of a PDF in, the document to which notes are added out; `append` gives the bytes that are to come after the original,
 * which itself is not touched. The one file that knows pdf-lib.
 */
import type { PDFContext, PDFPageLeaf, PDFRef } from '@cantoo/pdf-lib';
import type { PlacedMark } from '../model/annotation.js';
import { OntwarError } from '../model/error.js';
import { appearanceOf, boundsOf, LEGEND_SIZE, legendAppearance, MULTIPLY } from './appearance.js';
import { type Ending, endingOf } from './ending.js';
import { cornerOf, type Placing } from './legend-place.js';
import { annotatingError } from './messages.nl.js';
import { utf16String } from './utf16-string.js';

type Library = typeof import('@cantoo/pdf-lib');
type Entries = NonNullable<Parameters<PDFContext['flateStream']>[1]>;

export interface Original {
  readonly pageCount: number;
  readonly isSigned: boolean;
  /** `marks`: in the order in which they are drawn. */
  readonly append: (marks: readonly PlacedMark[], legend: SignedLegend) => Promise<Uint8Array>;
}

export interface SignedLegend {
  readonly title: string;
  readonly contents: string;
}

interface Page {
  readonly leaf: PDFPageLeaf;
  readonly ref: PDFRef;
}

/** @throws OntwarError `pdf-op-slot` for an encrypted file, `pdf-niet-aanvulbaar` for one that is damaged */
export async function openOriginal(bytes: Uint8Array): Promise<Original> {
  const library = await import('@cantoo/pdf-lib');
  // What the library throws is about the file: it says so in ten ways, and none of them is for our users.
  const told = async <T>(work: Promise<T>): Promise<T> =>
    work.catch((cause: unknown) => {
      if (cause instanceof OntwarError) throw cause;
      const isLocked = cause instanceof library.EncryptedPDFError || saysEncrypted(bytes);
      throw annotatingError(isLocked ? 'beveiligd' : 'beschadigd');
    });
  const original = await told(open(bytes, library));
  return { ...original, append: (marks, legend) => told(original.append(marks, legend)) };
}

async function open(bytes: Uint8Array, library: Library): Promise<Original> {
  const ending = endingOf(bytes);
  // No metadata: it would set a date, and the same note gives the same bytes.
  const document = await library.PDFDocument.load(bytes, { forIncrementalUpdate: true, updateMetadata: false });
  const { context } = document;
  const snapshot = context.snapshot;
  if (ending === null || snapshot === undefined) throw annotatingError('beschadigd');
  // With it, every change of a new object is looked up among all objects.
  delete context.snapshot;
  const pages = pagesOf(document.catalog.Pages(), library);
  return {
    pageCount: pages.length,
    isSigned: context.enumerateIndirectObjects().some(([, object]) => isSignature(object, library)),
    append: async (marks, legend) => {
      const writer = createWriter(context, library);
      const added = new Map<Page, PDFRef[]>();
      const add = (page: Page | undefined, ref: PDFRef) => page && added.set(page, [...(added.get(page) ?? []), ref]);
      const [first] = pages;
      if (first !== undefined) add(first, writer.legend(first, legend));
      for (const mark of marks) {
        const page = pages[mark.page - 1];
        if (page !== undefined) add(page, writer.highlight(page, mark));
      }
      for (const [{ leaf, ref }, refs] of added) {
        const { PDFName, PDFArray } = library;
        const known = leaf.lookup(PDFName.of('Annots'));
        leaf.set(PDFName.of('Annots'), context.obj([...(known instanceof PDFArray ? known.asArray() : []), ...refs]));
        snapshot.markRefForSave(ref);
      }
      return document.saveIncremental(snapshot, { useObjectStreams: usesStreams(ending) });
    },
  };
}

function usesStreams(ending: Ending): boolean {
  return ending === 'stroom';
}

function pagesOf(tree: { traverse: (visit: (node: unknown, ref: PDFRef) => void) => void }, library: Library): Page[] {
  const pages: Page[] = [];
  tree.traverse((node, ref) => {
    if (node instanceof library.PDFPageLeaf && ref instanceof library.PDFRef) pages.push({ leaf: node, ref });
  });
  return pages;
}

function isSignature(object: unknown, { PDFDict, PDFName }: Library): boolean {
  return object instanceof PDFDict && object.has(PDFName.of('ByteRange'));
}

/** Where the file could not even be opened: is that because it is locked? */
function saysEncrypted(bytes: Uint8Array): boolean {
  return /\/Encrypt[\s<]/.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}

function createWriter(context: PDFContext, { PDFString, PDFName }: Library) {
  const text = (words: string) => PDFString.of(utf16String(words));
  const multiply = context.register(context.obj({ Type: 'ExtGState', BM: 'Multiply' }));
  const resources = context.register(context.obj({ ExtGState: { [MULTIPLY]: multiply } }));
  const form = (operations: string, entries: Entries) =>
    context.register(context.flateStream(operations, { Type: 'XObject', Subtype: 'Form', ...entries }));
  return {
    highlight: ({ ref }: Page, mark: PlacedMark): PDFRef => {
      const { id, title, contents, style, quads } = mark;
      const { left, bottom, right, top } = boundsOf(quads);
      const box = [left, bottom, right, top];
      const look = form(appearanceOf(mark), { BBox: box, Resources: resources });
      return context.register(
        context.obj({
          Type: 'Annot',
          Subtype: 'Highlight',
          Rect: box,
          QuadPoints: quads.flat(),
          C: [...style.fill],
          F: PRINTED,
          P: ref,
          NM: text(id),
          T: text(title),
          Contents: text(contents),
          AP: { N: look },
        }),
      );
    },
    legend: ({ leaf, ref }: Page, { title, contents }: SignedLegend): PDFRef => {
      const { rect, matrix } = cornerOf(placingOf(leaf), LEGEND_SIZE);
      const look = form(legendAppearance(LEGEND_COLOUR), {
        BBox: [0, 0, LEGEND_SIZE, LEGEND_SIZE],
        Matrix: [...matrix],
      });
      return context.register(
        context.obj({
          Type: 'Annot',
          Subtype: 'Text',
          Name: PDFName.of('Note'),
          Rect: [...rect],
          C: [...LEGEND_COLOUR],
          F: PRINTED,
          P: ref,
          NM: text('ontwar-legenda'),
          T: text(title),
          Contents: text(contents),
          AP: { N: look },
        }),
      );
    },
  };
}

/** Flag: it is also there on paper. */
const PRINTED = 4;
const LEGEND_COLOUR = [1, 0.88, 0.3] as const;

function placingOf(leaf: PDFPageLeaf): Placing {
  const numbers = (given: ReturnType<PDFPageLeaf['CropBox']>) =>
    (given?.asArray() ?? []).map((each) => Number(String(leaf.context.lookup(each))));
  return { media: numbers(leaf.MediaBox()), crop: numbers(leaf.CropBox()), rotate: leaf.Rotate()?.asNumber() ?? 0 };
}
