/** How passages were read → text for authors of the lexicon: clauses between bars, uses with their sense, and each rule with what became of it. */
import { defuse } from '../reporters/defuse.js';
import type { ParsedCue, ParsedPassage } from '../show-parse.js';
import { PARSE } from './messages.nl.js';

const MARKS: Readonly<Record<ParsedCue['fate'], string>> = {
  telt: '+',
  ontkend: '-',
  aangehaald: '"',
  tegengehouden: 'x',
};

export function renderParse(passages: readonly ParsedPassage[]): string {
  return passages.map((passage) => `${renderPassage(passage).map(defuse).join('\n')}\n\n`).join('');
}

function renderPassage({ page, zone, sentences, uses, cues }: ParsedPassage): string[] {
  return [
    `${PARSE.page} ${page} · ${zone}`,
    ...sentences.map((clauses, at) => `  ${at + 1}. ${clauses.join(' | ')}`),
    ...uses.map(({ words, term, sense }) => `  = ${words}: ${term}, ${sense}`),
    ...cues.map(
      ({ entry, words, fate, by }) =>
        `  ${MARKS[fate]} ${entry}: „${words}” ${PARSE.fates[fate]}${by.length > 0 ? ` (${by.join(', ')})` : ''}`,
    ),
  ];
}
