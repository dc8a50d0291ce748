/** Both test questions answered yes in one passage. */
import { basisOf, type Condition, hitIn } from './condition.js';

export const findDubbel: Condition = ({ counted }) =>
  counted.passages
    .filter(({ passage }) => passage.v1 === 'ja' && passage.v2 === 'ja')
    .map((one) => {
      const signals = [...basisOf(one, 'v1').signals, ...basisOf(one, 'v2').signals];
      return hitIn(one, '', { uses: one.uses, signals: signals.filter(({ polarity }) => polarity === 'bevestigd') });
    });
