/** A mistyped word and the words that exist → the one that was probably meant, or null when none comes close. */
export function nearest(word: string, known: readonly string[]): string | null {
  const near = known
    .map((each) => ({ each, edits: editDistance(word, each) }))
    .sort((a, b) => a.edits - b.edits || (a.each < b.each ? -1 : 1));
  const [best] = near;
  return best !== undefined && best.edits <= Math.max(1, word.length / 3) ? best.each : null;
}

/** Levenshtein, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
