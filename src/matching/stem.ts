/**
 * natural's Dutch Porter stemmer by its own file: the package's entry prints to stdout and reads .env files, and the list of all
 * its stemmers takes ten times as long to load.
 */
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';

/** Words that the stemmer maps onto another word (kansen → kan); they are their own stem. */
const OWN_STEM = new Set(['kansen', 'mensen', 'wensen', 'reeksen', 'beheersen', 'werkplaatsen']);

export function stemDutch(word: string): string {
  if (OWN_STEM.has(word)) return word;
  stemmer.suffixeRemoved = false; // state of an earlier word would decide about -bar
  return stemmer.stem(word);
}
