/** natural's Dutch Porter stemmer by its subpath: the package's entry prints to stdout and reads .env files. */
import stemmers from 'natural/lib/natural/stemmers/index.js';

/** Words that the stemmer maps onto another word (kansen → kan); they are their own stem. */
const OWN_STEM = new Set(['kansen', 'mensen', 'wensen', 'reeksen', 'beheersen', 'werkplaatsen']);

export function stemDutch(word: string): string {
  if (OWN_STEM.has(word)) return word;
  const stemmer = stemmers.PorterStemmerNl as unknown as { suffixeRemoved: boolean; stem(word: string): string };
  stemmer.suffixeRemoved = false; // state of an earlier word would decide about -bar
  return stemmer.stem(word);
}
