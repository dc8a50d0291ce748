/** Frame cues of one passage → the ones worth reporting: of two in one frame that say the same about the same words, the longer. */
import type { Cue } from '../model/cue.js';
import type { FrameRule } from '../model/lexicon.js';
import { bySpan, contains } from '../model/span.js';
import { polarityOf } from './polarity.js';

export function chooseSignals(cues: readonly Cue<FrameRule>[]): Cue<FrameRule>[] {
  if (cues.length === 0) return [];
  const chosen: Cue<FrameRule>[] = [];
  for (const cue of [...cues].sort(bySpan)) if (!chosen.some((other) => covers(other, cue))) chosen.push(cue);
  return chosen;
}

function covers(other: Cue<FrameRule>, cue: Cue<FrameRule>): boolean {
  const sameKind = other.rule.frame === cue.rule.frame && other.rule.role === cue.rule.role;
  return sameKind && polarityOf(other) === polarityOf(cue) && contains(other.span, cue.span);
}
