/** Sets of small numbers as bits in 32-bit words. */

export function newBits(size: number): Uint32Array {
  return new Uint32Array((size + 31) >>> 5);
}

export function hasBit(bits: Uint32Array, at: number): boolean {
  return ((bits[at >>> 5] ?? 0) & (1 << (at & 31))) !== 0;
}

export function addBit(bits: Uint32Array, at: number): void {
  bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
}

/** The numbers in the set, in order; leaves it empty. */
export function drain(bits: Uint32Array): number[] {
  const numbers: number[] = [];
  for (let block = 0; block < bits.length; block++) {
    let rest = bits[block] ?? 0;
    if (rest === 0) continue;
    bits[block] = 0;
    for (; rest !== 0; rest &= rest - 1) numbers.push((block << 5) + 31 - Math.clz32(rest & -rest));
  }
  return numbers;
}
