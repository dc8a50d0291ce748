/** Two or more of the four terms in one role, or one explained by another: the kind is the passage's own label. */
import { basisOf, type Condition, hitIn } from './condition.js';

export const findSamenval: Condition = ({ counted }) =>
  counted.passages
    .filter(({ passage }) => passage.samenval !== 'geen')
    .map((one) => {
      const basis = basisOf(one, 'samenval');
      const uses = basis.uses.length > 0 ? basis.uses : one.uses;
      return hitIn(one, one.passage.samenval, { uses, signals: basis.signals });
    });
