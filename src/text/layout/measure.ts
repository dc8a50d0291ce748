/** Lines of a document in, its usual type out: the size of most characters, the distance between baselines, the left edge. */
import { drop, isSameSize, type PlacedLine } from './placed-line.js';

export interface Type {
  readonly size: number;
  /** Of baselines, in ems of the line's own size. */
  readonly leading: number;
  /** Where most lines begin. */
  readonly left: number;
}

const USUAL: Type = { size: 10, leading: 1.25, left: 0 };

export function measure(pages: readonly (readonly PlacedLine[])[]): Type {
  const sizes = new Map<number, number>();
  for (const lines of pages) for (const line of lines) add(sizes, round(line.size, 2), line.text.length);
  const size = mostCommon(sizes) ?? USUAL.size;
  const drops = new Map<number, number>();
  for (const lines of pages) {
    lines.forEach((line, at) => {
      const next = lines[at + 1];
      if (next === undefined || !isSameSize(line, { size }) || !isSameSize(line, next)) return;
      const ems = drop(line, next) / line.size;
      if (ems > 0.9 && ems < 2.5) add(drops, round(ems, 20), 1);
    });
  }
  const lefts = new Map<number, number>();
  for (const lines of pages)
    for (const line of lines) if (isSameSize(line, { size })) add(lefts, round(line.box.x0, 1), 1);
  return { size, leading: mostCommon(drops) ?? USUAL.leading, left: mostCommon(lefts) ?? USUAL.left };
}

function add(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

function round(value: number, perUnit: number): number {
  return Math.round(value * perUnit) / perUnit;
}

function mostCommon(counts: ReadonlyMap<number, number>): number | null {
  let best: [number, number] | null = null;
  for (const entry of counts) if (best === null || entry[1] > best[1]) best = entry;
  return best?.[0] ?? null;
}
