/** One file of natural, which has types for the whole alone; the whole reads dictionaries of other languages from disk. */
declare module 'natural/lib/natural/stemmers/porter_stemmer_nl.js' {
  const stemmer: {
    /** Set by one step of the stemmer and read by a later one. */
    suffixeRemoved: boolean;
    stem(word: string): string;
  };
  export default stemmer;
}
