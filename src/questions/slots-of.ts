/** One group of hits → what fills the slots of its message and its question. */
import type { Guide } from '../model/guide.js';
import type { Counted } from './counted.js';
import type { HitGroup } from './group-hits.js';
import { joinAnd, quoteWords, type Slots, tellPlaces, tellRanges } from './sentences.js';

export function slotsOf(group: HitGroup, counted: Counted, guide: Guide): Slots {
  const { phrases } = guide;
  const terms = guide.terms.filter(({ id }) => group.terms.includes(id));
  const first = terms[0];
  const senses = group.senses.map((sense) => phrases.senses[sense]);
  return {
    term: first?.label ?? '',
    termen: joinAnd(
      terms.map(({ label }) => label),
      phrases,
    ),
    kern: first?.kern.toLowerCase() ?? '',
    kernvraag: first?.kernvraag ?? '',
    betekenis: senses[0] ?? '',
    betekenissen: joinAnd(senses, phrases),
    woorden: quoteWords(wordsOf(group), phrases),
    bewijs: quoteWords(proofOf(group), phrases),
    plekken: group.passages.length > 0 ? tellPlaces(group.passages, phrases, counted.pages) : '',
    aantal: String(group.uses.length),
    ongelezen: tellRanges(counted.unread, phrases),
  };
}

/** The words that the finding is about: signals where there are any, else the uses themselves. */
function wordsOf({ signals, uses }: HitGroup): string[] {
  return (signals.length > 0 ? signals : uses).map(({ text }) => text);
}

/** What shows the sense of the uses: the last stage that gave evidence, unless that is the one that found the use. */
function proofOf({ uses }: HitGroup): string[] {
  return uses.flatMap(({ entry, evidence }) => {
    const last = evidence.at(-1);
    return last && last.entry !== entry ? [last.text] : [];
  });
}
