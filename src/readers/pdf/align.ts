/** Which glyphs draw which characters: the canonical text of a run and the glyphs in its box differ by blanks, hyphens and ligatures. */

export interface Drawn {
  readonly text: string;
}

/** Glyphs that draw nothing of the run, such as a hyphen at the line's end that the text has lost. */
const MOST_SKIPPED = 12;

/**
 * Indices of the glyphs that draw the characters `from` to `to` of the run, first and last; null when the glyphs show another
 * text. Both ends have to be found: a mark that begins elsewhere is worse than one that is estimated.
 */
export function glyphsFor(
  run: string,
  from: number,
  to: number,
  glyphs: readonly Drawn[],
): { readonly first: number; readonly last: number } | null {
  const drawn = glyphs.flatMap(({ text }, at) => Array.from(fold(text), (letter) => ({ letter, at })));
  const wanted = Array.from(run.slice(from, to)).join('');
  const before = fold(run.slice(0, from)).length;
  const needle = fold(wanted);
  if (needle === '') return null;
  const letters = drawn.map(({ letter }) => letter).join('');
  const start = nearestPlace(letters, needle, expectedPlace(letters, fold(run), before));
  const first = drawn[start]?.at;
  const last = drawn[start + needle.length - 1]?.at;
  return start < 0 || first === undefined || last === undefined ? null : { first, last };
}

/** Where the characters after the first `before` of the run stand among the letters drawn, as far as letter by letter can tell. */
function expectedPlace(letters: string, run: string, before: number): number {
  let place = 0;
  for (let at = 0; at < before; at++) {
    const found = letters.indexOf(run.charAt(at), place);
    if (found >= 0 && found - place <= MOST_SKIPPED) place = found + 1;
  }
  return place;
}

function nearestPlace(letters: string, needle: string, expected: number): number {
  const after = letters.indexOf(needle, expected);
  const before = letters.lastIndexOf(needle, expected);
  if (after < 0 || before < 0) return Math.max(after, before);
  return after - expected <= expected - before ? after : before;
}

/** Without blanks, marks that stand by themselves, and what makes one letter look like another. One code unit a letter. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Z}\p{C}\u00ad\u2010\u2011]/gu, (found) => (found === '\u2010' || found === '\u2011' ? '-' : ''))
    .toLowerCase();
}
