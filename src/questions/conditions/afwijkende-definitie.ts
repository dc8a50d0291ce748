/** The note says what it means by a term, and in that passage the term gets no sense that it is meant to have. */
import type { TermId } from '../../model/labels.js';
import type { TermUse } from '../../model/report.js';
import type { CountedPassage } from '../counted.js';
import { basisOf, type Condition, expects, hitIn } from './condition.js';

export const findAfwijkendeDefinitie: Condition = ({ counted, guide }) =>
  counted.passages.flatMap((one) =>
    one.passage.definitie.flatMap((term) => {
      const uses = definingUses(one, term).filter(({ sense }) => sense !== null && sense !== 'onbepaald');
      if (uses.length === 0 || uses.some(({ sense }) => expects(guide, term, sense))) return [];
      const senses = uses.flatMap(({ sense }) => (sense ? [sense] : []));
      return [hitIn(one, term, { uses, senses })];
    }),
  );

function definingUses(one: CountedPassage, term: TermId): readonly TermUse[] {
  const own = basisOf(one, 'definitie').uses.filter((use) => use.term === term);
  return own.length > 0 ? own : one.uses.filter((use) => use.term === term);
}
