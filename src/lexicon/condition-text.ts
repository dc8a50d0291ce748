/** How a condition is written in YAML: a bare name (`negation`), or a place with a pattern (`sentence: "@netwerk"`). */
import { z } from 'zod';
import { BARE, type Condition, PLACES } from '../model/lexicon.js';

export const Id = z.string().regex(/^[a-z0-9-]+$/, 'alleen kleine letters, cijfers en koppeltekens');

export const ConditionText = z.union([z.enum(BARE), z.partialRecord(z.enum(PLACES), z.string())]);
export type ConditionText = z.infer<typeof ConditionText>;

export function toConditions(texts: readonly ConditionText[], pattern: (source: string) => number): Condition[] {
  return texts.flatMap((text): Condition[] => {
    if (typeof text === 'string') return [{ kind: text }];
    return PLACES.flatMap((place) => {
      const source = text[place];
      return source === undefined ? [] : [{ kind: place, pattern: pattern(source) }];
    });
  });
}
