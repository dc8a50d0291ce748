/** The same numbers between 0 and 1 for the same seed (mulberry32), for tests that try many inputs. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function flipBytes(bytes: Uint8Array, seed: number, times: number): Uint8Array {
  const random = randomOf(seed);
  const flipped = Uint8Array.from(bytes);
  for (let at = 0; at < times; at++) flipped[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  return flipped;
}
