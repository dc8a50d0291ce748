/**
 * Pages of lines in, those lines out that belong to the page and not to the text: running heads and feet, page numbers,
 * watermarks. They say the same at the same place on pages near each other.
 */
import type { SourcePage } from '../../model/document.js';
import type { Language } from '../../model/language.js';
import { drop, isSameSize, type PlacedLine } from './placed-line.js';

export type Edge = 'head' | 'foot';

/** Share of the page's height within which heads and feet stand. */
const MARGIN = 0.14;
const NEAR = 4;
/** In points. */
const SAME_PLACE = 5;

interface Candidate {
  readonly line: PlacedLine;
  readonly edge: Edge;
  readonly page: number;
}

export function findEdges(
  pages: readonly SourcePage[],
  lines: readonly (readonly PlacedLine[])[],
  language: Language,
): ReadonlyMap<PlacedLine, Edge> {
  const groups = new Map<string, Candidate[]>();
  const found = new Map<PlacedLine, Edge>();
  pages.forEach((page, at) => {
    for (const candidate of candidatesOn(page, lines[at] ?? [])) {
      if (isPageNumber(candidate.line.text, page, language)) found.set(candidate.line, candidate.edge);
      const key = `${candidate.edge} ${candidate.line.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, '')}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [candidate]);
      else group.push(candidate);
    }
  });
  const few = pages.length <= 4;
  for (const group of groups.values()) {
    for (const each of group) if (repeats(each, group, few ? 1 : 2)) found.set(each.line, each.edge);
  }
  pages.forEach((_, at) => {
    for (const line of endsOfText(lines[at] ?? [], found)) found.delete(line);
  });
  return found;
}

/** In ems: lines of one paragraph are closer than a foot is to the text. */
const CLOSE = 1.4;

/**
 * Lines that repeat, but close under a line of the same size that does not: the ends of footnotes, `Zie ook bijlage 2.` They
 * look like feet because notes stand at the foot of every page.
 */
function endsOfText(lines: readonly PlacedLine[], found: ReadonlyMap<PlacedLine, Edge>): PlacedLine[] {
  const feet = lines.filter((line) => found.get(line) === 'foot');
  if (feet.length < 2) return [];
  const text = lines.filter((line) => !found.has(line));
  const lowest = Math.min(...feet.map((line) => line.box.y0));
  return feet.filter(
    (foot) =>
      foot.box.y0 > lowest + foot.size * CLOSE &&
      text.some((line) => {
        const above = drop(line, foot);
        const isNear = above > 0 && above < foot.size * CLOSE && isSameSize(line, foot);
        return isNear && line.box.x0 < foot.box.x1 && foot.box.x0 < line.box.x1;
      }),
  );
}

function candidatesOn(page: SourcePage, lines: readonly PlacedLine[]): Candidate[] {
  const height = page.height ?? 0;
  return lines.flatMap((line): Candidate[] => {
    const middle = (line.box.y0 + line.box.y1) / 2;
    const isHuge = line.box.y1 - line.box.y0 > height / 8;
    if (middle > height * (1 - MARGIN) || isHuge) return [{ line, edge: 'head', page: page.number }];
    return middle < height * MARGIN ? [{ line, edge: 'foot', page: page.number }] : [];
  });
}

/** Each needs some others at the same place within a few pages: a heading that comes back every chapter is no running head. */
function repeats(each: Candidate, group: readonly Candidate[], others: number): boolean {
  let count = 0;
  for (const other of group) {
    if (other.page === each.page || Math.abs(other.page - each.page) > NEAR) continue;
    if (Math.abs(other.line.box.y0 - each.line.box.y0) <= SAME_PLACE) count++;
    if (count >= others) return true;
  }
  return false;
}

/** The page's own number or label with nothing but the words that go with it. */
function isPageNumber(text: string, page: SourcePage, language: Language): boolean {
  if (text.length > 30) return false;
  const rest = text
    .toLowerCase()
    .replace(/[|/–—-]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  const own = [String(page.number), page.label.toLowerCase()];
  return (
    rest.some((word) => own.includes(word)) &&
    rest.every((word) => /^\d+$/.test(word) || own.includes(word) || language.pageWords.includes(word))
  );
}
