/** Texts in, their words in, for telling whether two passages are the same or much alike: page numbers and numbering aside. */

/** `3.2 `, `2. `, `b) `, `• ` at the start of a line: renumbering changes nothing that is said. */
const NUMBERING = /^[ \t]*(?:(?:\p{L}?\d+(?:\.\d+)*[.)]?|\p{L}[.)]|[-–•*▪◦])[ \t]+)+/gmu;

/** The same for two texts that differ in line breaks, blanks, numbering and composed accents only. */
export function plainText(text: string): string {
  return text.normalize('NFC').replace(NUMBERING, '').replace(/\s+/g, ' ').trim();
}

export function wordsOf(text: string): string[] {
  return (
    plainText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Words and pairs of neighbours, each with how often it occurs. */
export function shingles(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (part: string) => counts.set(part, (counts.get(part) ?? 0) + 1);
  for (const [at, word] of words.entries()) {
    add(word);
    if (at > 0) add(`${words[at - 1]} ${word}`);
  }
  return counts;
}
