/** Numbers in, the places in that list that must move to put them in order: all but a longest rising run. */

export function movedAmong(numbers: readonly number[]): Set<number> {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [at, number] of numbers.entries()) {
    const length = placeFor(number, tails, numbers);
    previous[at] = tails[length - 1] ?? -1;
    tails[length] = at;
  }
  const moved = new Set(numbers.keys());
  for (let at = tails.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) moved.delete(at);
  return moved;
}

/** How many of the shortest rising runs end below a number. */
function placeFor(number: number, tails: readonly number[], numbers: readonly number[]): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[tails[middle] ?? 0] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
