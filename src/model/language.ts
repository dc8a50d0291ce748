/**
 * Word lists of Dutch that the text stage needs; they live in lexicon/language/, one file a list. The lexicon loader goes
 * over the keys here, so a new list is one line, one file.
 */

/** Key to the id (= the file name) of the list. */
export const LANGUAGE_LISTS = {
  /** Abbreviations that end in a full stop without ending a sentence: `art.`, `mevr.`, lower case, with the stop. */
  abbreviations: 'afkortingen',
  /** Frequent Dutch function words; their share tells Dutch from gibberish and from other languages. */
  functionWords: 'functiewoorden',
  /** The like of other languages around us, none of which is a Dutch word. */
  foreignWords: 'vreemde-functiewoorden',
  /** What keeps its hyphen before another word at a line's end: `Wmo-`, `pgb-`. */
  initialisms: 'letterwoorden',
  /** Conjunctions after which a hyphen at a line's end stands for a part left out: `zorg- en welzijn`. */
  hyphenConjunctions: 'voegwoorden-na-koppelteken',
  /** Headings of a table of contents. */
  contentsHeadings: 'koppen-inhoudsopgave',
  /** First words of the heading of an appendix. */
  appendixWords: 'koppen-bijlage',
  /** Words that open a numbered chapter, part or section; such a heading stands above articles. */
  chapterWords: 'hoofdstukwoorden',
  /** Words that open a numbered article of a law or ordinance. */
  articleWords: 'artikelwoorden',
  /** Words that open the caption of a figure or table. */
  captionWords: 'bijschriftwoorden',
  /** Words that stand before a page number at the edge of a page. */
  pageWords: 'paginawoorden',
  /** Names and kinds of national law, whole words or word endings with `*` in front. */
  lawNames: 'wetsnamen',
  /** What a text says just before it quotes the words of a law. */
  lawQuoteVerbs: 'wetscitaten',
  /** Formulas that only a national law itself opens with. */
  lawFormulas: 'wetsaanheffen',
} as const;

export type Language = { readonly [Key in keyof typeof LANGUAGE_LISTS]: readonly string[] };
