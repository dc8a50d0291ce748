/** Scope cues that reach a use → about a citizen, or about something else with the reason. The lowest rank wins; a cue that keeps the citizen wins ties. */
import type { Cue } from '../model/cue.js';
import type { Scope, ScopeReason } from '../model/labels.js';
import type { ScopeRule } from '../model/lexicon.js';

export interface ScopeDecision {
  readonly scope: Scope;
  readonly reason: ScopeReason | null;
  readonly cue: Cue<ScopeRule> | null;
}

const CITIZEN: ScopeDecision = { scope: 'burger', reason: null, cue: null };

/** Codebook section 2: a use is about a citizen unless the text shows otherwise. */
export function decideScope(cues: readonly Cue<ScopeRule>[]): ScopeDecision {
  const [first] = [...cues].sort((a, b) => a.rule.rank - b.rule.rank || keeps(b) - keeps(a));
  if (first === undefined) return CITIZEN;
  const { reason } = first.rule;
  return { scope: reason === null ? 'burger' : 'buiten', reason, cue: first };
}

function keeps(cue: Cue<ScopeRule>): number {
  return cue.rule.reason === null ? 1 : 0;
}
