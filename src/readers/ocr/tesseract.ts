/**
 * The picture of a page in, its lines out. The one file that knows tesseract.js, which is not installed with ontwar: it and
 * the Dutch data weigh 60 MB. Engine and data are taken from disk by their own paths, so that nothing is ever fetched.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { readerError } from '../messages.nl.js';

/** In pixels of the picture, from its left and top. */
export interface PixelBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface RecognisedLine {
  readonly words: readonly { readonly text: string; readonly bbox: PixelBox }[];
  readonly bbox: PixelBox;
  /** From tails to tops, also where a line happens to have none. */
  readonly rowAttributes: { readonly rowHeight: number };
}

export interface Recogniser {
  /** Lines in reading order, those of a paragraph together. @throws Error when it fails or takes too long; then use another recogniser */
  readonly recognise: (picture: Uint8Array) => Promise<RecognisedLine[]>;
  readonly close: () => Promise<void>;
}

const require = createRequire(import.meta.url);
const PROGRAM = 'tesseract.js';
const DATA = '@tesseract.js-data/nld';
const DATA_KIND = '4.0.0_best_int';
/** Page segmentation „fully automatic”; the default of tesseract.js runs columns together. */
const AUTOMATIC = '3';
/** A page takes 2 to 5 seconds. */
const MOST_MS = 45_000;

/** @throws OntwarError `niet-geinstalleerd` */
export function refuseUnlessInstalled(): void {
  try {
    require.resolve(PROGRAM);
    require.resolve(DATA);
  } catch {
    throw readerError('niet-geinstalleerd');
  }
}

/** As much of tesseract.js as is used here; its own types are not there when it is not. */
interface Tesseract {
  readonly OEM: { readonly LSTM_ONLY: number };
  createWorker(language: string, engine: number, options: object): Promise<TesseractWorker>;
}

interface TesseractWorker {
  readonly worker: { on(event: 'error', listener: () => void): void };
  setParameters(parameters: object): Promise<unknown>;
  recognize(image: Buffer, options: object, output: object): Promise<{ readonly data: Recognised }>;
  terminate(): Promise<unknown>;
}

interface Recognised {
  readonly blocks: readonly { readonly paragraphs: readonly { readonly lines: readonly RecognisedLine[] }[] }[] | null;
}

export async function createRecogniser(): Promise<Recogniser> {
  const { createWorker, OEM }: Tesseract = require(PROGRAM);
  const worker = await inTime(
    createWorker('nld', OEM.LSTM_ONLY, {
      langPath: join(dirname(require.resolve(DATA)), DATA_KIND),
      cacheMethod: 'none',
      gzip: true,
      // Without it a failure is thrown where nobody can catch it; the promise tells it too.
      errorHandler: () => {},
    }),
  );
  const died = new Promise<never>((_, fail) => worker.worker.on('error', () => fail(new Error('recogniser died'))));
  died.catch(() => {});
  await inTime(worker.setParameters({ tessedit_pageseg_mode: AUTOMATIC }));
  return {
    recognise: async (picture) => {
      const reading = worker.recognize(Buffer.from(picture), {}, { text: false, blocks: true });
      const { data } = await inTime(Promise.race([reading, died]));
      return (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
    },
    close: async () => void (await worker.terminate()),
  };
}

function inTime<Result>(promise: Promise<Result>): Promise<Result> {
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    clock = setTimeout(() => fail(new Error('recogniser too late')), MOST_MS);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(clock));
}
