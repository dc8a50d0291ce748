/** One term used both as it is meant and shifted: one finding per term, with the senses that it gets. */
import { type Condition, expects, hitIn } from './condition.js';

export const findMeerBetekenissen: Condition = ({ counted, guide }) =>
  guide.terms.flatMap(({ id }) => {
    const told = counted.passages.flatMap((one) =>
      one.uses
        .filter(({ term, sense, shift }) => term === id && (shift || expects(guide, id, sense)))
        .map((use) => ({ one, use })),
    );
    const shifted = told.some(({ use }) => use.shift);
    const asMeant = told.some(({ use }) => !use.shift);
    if (!shifted || !asMeant) return [];
    return told.map(({ one, use }) => hitIn(one, id, { uses: [use], senses: use.sense ? [use.sense] : [] }));
  });
