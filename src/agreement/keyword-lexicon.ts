/**
 * A lexicon → the keyword search that is in it: every cue of the two test questions and of `opgelegd` applies wherever its words stand,
 * whatever the rest of the sentence says. That is what the analysis must do better than, or the conditions are not worth their trouble.
 */
import type { AnswersTo, CompiledLexicon, FrameRule } from '../model/lexicon.js';

export const KEYWORD_LABELS = ['v1', 'v2', 'opgelegd'] as const;
export type KeywordLabel = (typeof KEYWORD_LABELS)[number];

/**
 * Without conditions, and deaf to denials, quotations and attributions. Words between brackets in a pattern (`{term}`) are still those
 * that the full lexicon takes for a use about citizens, with its sense: that favours the search.
 */
export function toKeywordLexicon(lexicon: CompiledLexicon): CompiledLexicon {
  const answered = new Map<string, AnswersTo>(lexicon.frames.map(({ id, answers }) => [id, answers]));
  const searches = ({ frame }: FrameRule) => KEYWORD_LABELS.some((label) => label === answered.get(frame));
  return {
    ...lexicon,
    frameRules: lexicon.frameRules
      .filter(searches)
      .map((rule) => ({ ...rule, all: [], any: [], none: [], polarity: 'off' })),
  };
}
