/** Few bytes that unpack to many. */
import { constants, deflateRawSync } from 'node:zlib';

const MEGABYTE = 1024 * 1024;

/** `words` over and over, `times` megabytes of them, for `/FlateDecode`; the pieces end at a byte, so that one may stand there many times. */
export function packed(words: string, times: number): Buffer {
  const piece = deflateRawSync(Buffer.alloc(MEGABYTE, words), { finishFlush: constants.Z_FULL_FLUSH });
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...Array.from({ length: times }, () => piece), Buffer.from([3, 0])]);
}
