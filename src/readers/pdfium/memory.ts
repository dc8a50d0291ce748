/** Numbers and texts in and out of PDFium's memory. */
import type { Pdfium } from './pdfium.js';

export interface Memory {
  /** Calls with the address of room for numbers. Null when the call gives 0. */
  readonly floats: (count: number, call: (address: number) => number) => number[] | null;
  readonly doubles: (count: number, call: (address: number) => number) => number[] | null;
  readonly integers: (count: number, call: (address: number) => number) => number[] | null;
  /** Calls twice: for the length in bytes, and for the text, in UTF-16. */
  readonly text: (call: (address: number, size: number) => number) => string;
  /** The same for functions that give UTF-8. */
  readonly utf8: (call: (address: number, size: number) => number) => string;
  /** @returns the address of a copy, which `free` gives back */
  readonly keep: (bytes: Uint8Array) => number;
  readonly free: (address: number) => void;
}

/** Bytes for numbers: a matrix of six doubles fits. */
const ROOM = 64;
/** A longer title or label is no title or label. */
const LONGEST = 65_536;

export function memoryOf(pdfium: Pdfium): Memory {
  const room = pdfium.wasmExports.malloc(ROOM);
  let view = new DataView(pdfium.HEAPU8.buffer);
  const now = () => {
    // It moves when it grows.
    if (view.buffer !== pdfium.HEAPU8.buffer) view = new DataView(pdfium.HEAPU8.buffer);
    return view;
  };
  const numbers = (count: number, call: (address: number) => number, read: (view: DataView, at: number) => number) =>
    call(room) === 0 ? null : Array.from({ length: count }, (_, at) => read(now(), at));
  const text = (call: (address: number, size: number) => number, encoding: string, ending: number) => {
    const size = call(0, 0);
    if (size <= ending || size > LONGEST) return '';
    const address = pdfium.wasmExports.malloc(size);
    call(address, size);
    const found = new TextDecoder(encoding).decode(pdfium.HEAPU8.slice(address, address + size - ending));
    pdfium.wasmExports.free(address);
    return found;
  };
  return {
    floats: (count, call) => numbers(count, call, (bytes, at) => bytes.getFloat32(room + at * 4, true)),
    doubles: (count, call) => numbers(count, call, (bytes, at) => bytes.getFloat64(room + at * 8, true)),
    integers: (count, call) => numbers(count, call, (bytes, at) => bytes.getInt32(room + at * 4, true)),
    text: (call) => text(call, 'utf-16le', 2),
    utf8: (call) => text(call, 'utf-8', 1),
    keep: (bytes) => {
      const address = pdfium.wasmExports.malloc(bytes.length);
      if (address === 0) throw new RangeError('no room for the file');
      pdfium.HEAPU8.set(bytes, address);
      return address;
    },
    free: (address) => pdfium.wasmExports.free(address),
  };
}
