/** Terms that the note uses by name and nowhere, quoted law included, says the meaning of: one finding that names them all. */
import { type Condition, hitIn } from './condition.js';

export const findNietGedefinieerd: Condition = ({ counted }) => {
  const everywhere = [...counted.passages.map(({ passage }) => passage), ...counted.apart];
  const defined = new Set(everywhere.flatMap(({ definitie }) => definitie));
  return counted.passages.flatMap((one) => {
    const uses = one.uses.filter(({ term, form }) => form === 'kern' && !defined.has(term));
    return uses.length > 0 ? [hitIn(one, '', { uses, absence: true })] : [];
  });
};
