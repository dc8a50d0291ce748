/** A term made into something else than it stands for; one finding per term and sense. */
import { type Condition, hitIn } from './condition.js';

export const findVerschuiving: Condition = ({ counted }) =>
  counted.passages.flatMap((one) =>
    one.uses.flatMap((use) =>
      use.shift && use.sense ? [hitIn(one, `${use.term}-${use.sense}`, { uses: [use], senses: [use.sense] })] : [],
    ),
  );
