/** Sentences of the guide with their slots → plain Dutch: filled in, lists joined, places counted with their pages. */
import type { Phrases } from '../model/guide.js';
import type { Passage } from '../model/report.js';

export type Slots = Readonly<Record<string, string>>;

/** `{slot}` is filled in; what stands between `[` and `]` goes when a slot in it is empty. */
export function fillIn(sentence: string, slots: Slots): string {
  const filled = (text: string) => text.replace(/\{([^}]*)\}/g, (_, slot: string) => slots[slot] ?? '');
  return filled(
    sentence.replace(/\[([^\]]*)\]/g, (_, part: string) =>
      [...part.matchAll(/\{([^}]*)\}/g)].some(([, slot]) => !slots[slot ?? '']) ? '' : part,
    ),
  ).trim();
}

/** „a, b en c” */
export function joinAnd(items: readonly string[], phrases: Phrases): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${phrases.and} ${items.at(-1)}`;
}

/** The texts in quotes, each once, at most `most` of them. */
export function quoteWords(texts: readonly string[], phrases: Phrases, most = 3): string {
  const distinct = new Map<string, string>();
  for (const text of texts) {
    const shown = shorten(text.replace(/\s+/g, ' ').trim());
    const key = shown.toLowerCase();
    if (shown && !distinct.has(key)) distinct.set(key, `‘${shown}’`);
  }
  const all = [...distinct.values()];
  const rest = all.length - most;
  if (rest <= 0) return joinAnd(all, phrases);
  return fillIn(phrases.more, { woorden: all.slice(0, most).join(', '), aantal: String(rest) });
}

/** Evidence is meant to be short; a longer stretch is cut at a word. */
function shorten(text: string): string {
  if (text.length <= 90) return text;
  return `${text.slice(0, 88).replace(/\s+\S*$/, '')} …`;
}

/** „op 3 plekken (p. 2, 5 en 9)” */
export function tellPlaces(passages: readonly Passage[], phrases: Phrases, pages: number): string {
  const labels = [...new Set(passages.map(({ pageLabel }) => pageLabel))];
  const sentence = passages.length === 1 ? phrases.onePlace : phrases.places;
  return fillIn(sentence, {
    aantal: String(passages.length),
    paginas: pages > 1 ? tellPages(labels, phrases) : '',
  });
}

export function tellPages(labels: readonly string[], phrases: Phrases): string {
  if (labels.length === 0) return '';
  const shown = labels.length > 8 ? `${labels.slice(0, 8).join(', ')} …` : joinAnd(labels, phrases);
  return fillIn(phrases.page, { paginas: shown });
}

/** 3, 4, 5, 9 → „3–5 en 9” */
export function tellRanges(numbers: readonly number[], phrases: Phrases): string {
  const ranges: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return tellPages(
    ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)),
    phrases,
  );
}
