/** Word lists of Dutch that the text stage needs; they live in lexicon/language/. */

export interface Language {
  /** Abbreviations that end in a full stop without ending a sentence: `art.`, `mevr.`, lower case, with the stop. */
  readonly abbreviations: readonly string[];
  /** Frequent Dutch function words; their share tells Dutch from gibberish and from other languages. */
  readonly functionWords: readonly string[];
}
