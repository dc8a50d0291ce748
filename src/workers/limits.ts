/** What a file may cost before the process that reads it is killed. An argument everywhere, so that tests use small ones. */
export interface Limits {
  /** Milliseconds for a file, whatever its length. */
  readonly baseMs: number;
  /** Milliseconds without word of a next page, after which that page is given up. */
  readonly silentMs: number;
  /** Milliseconds that each page adds once it has been read: a page that hangs earns nothing. */
  readonly pageMs: number;
  /** The same for a page of which the picture is read. */
  readonly ocrPageMs: number;
  /** Megabytes of memory of the whole reading process. */
  readonly memoryMb: number;
  /** Megabytes of them for JavaScript's own objects. */
  readonly heapMb: number;
  /** Above it the reading process makes place for a fresh one before the next file. */
  readonly leftoverMb: number;
}

/**
 * A page takes 5 to 20 ms, a file of 600 pages 250 MB. On a slow, busy computer it may be thirty times as slow. Memory can
 * jump between two looks of the watch, so its limit keeps well below the 1.5 GB that a run may take at its peak.
 */
export const LIMITS: Limits = {
  baseMs: 60_000,
  silentMs: 20_000,
  pageMs: 500,
  ocrPageMs: 30_000,
  memoryMb: 900,
  heapMb: 640,
  leftoverMb: 320,
};
