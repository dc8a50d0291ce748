/** People must or are expected to do something themselves: apart where the passage calls that eigen regie. */
import { basisOf, type Condition, hitIn } from './condition.js';

export const findOpgelegd: Condition = ({ counted }) =>
  counted.passages
    .filter(({ passage }) => passage.opgelegd === 'ja')
    .map((one) => {
      const regie = one.uses.filter(({ term }) => term === 'eigen-regie');
      const { uses, signals } = basisOf(one, 'opgelegd');
      return regie.length > 0
        ? hitIn(one, 'regie', { uses: regie, signals })
        : hitIn(one, 'zelf-doen', { uses, signals });
    });
