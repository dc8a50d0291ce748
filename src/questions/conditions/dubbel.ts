/** Both test questions answered yes in one passage. */
import { basisOf, type Condition, hitIn } from './condition.js';

export const findDubbel: Condition = ({ counted }) =>
  counted.passages
    .filter(({ passage }) => passage.v1 === 'ja' && passage.v2 === 'ja')
    .map((one) => {
      const basis = [basisOf(one, 'v1'), basisOf(one, 'v2')];
      return hitIn(one, '', {
        uses: basis.flatMap(({ uses }) => uses),
        signals: basis.flatMap(({ signals }) => signals),
      });
    });
