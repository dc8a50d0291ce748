/** Pages of an open PDF in, what a text recogniser reads in their pictures out; a page that fails is left out. */
import { availableParallelism } from 'node:os';
import type { Line } from '../../model/document.js';
import { recognisedLines } from '../ocr/recognised-lines.js';
import { createRecogniser, type Recogniser } from '../ocr/tesseract.js';
import type { OpenPdf } from './open-pdf.js';

export interface RecognisedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

/** More makes it slower and no better. */
const PIXELS_PER_POINT = 200 / 72;
/** A3 at this sharpness takes 8 million. */
const MOST_PIXELS = 12_000_000;
/** Each takes up to 150 MB, and the process that reads has a limit. */
const MOST_RECOGNISERS = 3;

/** @throws OntwarError `niet-geinstalleerd` */
export async function recognisePages(
  pdf: OpenPdf,
  numbers: readonly number[],
  onPage: (number: number) => void,
): Promise<Map<number, RecognisedPage>> {
  const found = new Map<number, RecognisedPage>();
  const left = [...numbers];
  const work = async () => {
    let recogniser: Recogniser | null = null;
    for (let number = left.shift(); number !== undefined; number = left.shift()) {
      try {
        recogniser ??= await createRecogniser();
        found.set(number, await recognisePage(pdf, number, recogniser));
        onPage(number);
      } catch {
        // It may hang or be half dead: the next page gets a fresh one.
        await recogniser?.close();
        recogniser = null;
      }
    }
    await recogniser?.close();
  };
  const workers = Math.min(availableParallelism(), MOST_RECOGNISERS, numbers.length);
  await Promise.all(Array.from({ length: workers }, work));
  return found;
}

async function recognisePage(pdf: OpenPdf, number: number, recogniser: Recogniser): Promise<RecognisedPage> {
  const page = await pdf.page(number);
  const { width, height } = page.viewport;
  page.release();
  const scale = Math.min(PIXELS_PER_POINT, Math.sqrt(MOST_PIXELS / (width * height)));
  const picture = await pdf.picture(number, scale);
  return { width, height, lines: recognisedLines(await recogniser.recognise(picture), scale, height) };
}
