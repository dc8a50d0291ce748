/** Sense cues that reach a use → the sense that the text gives it. The lowest rank wins (codebook section 3), then the nearest words. */
import type { Cue } from '../model/cue.js';
import type { Sense, TermId } from '../model/labels.js';
import type { SenseRule } from '../model/lexicon.js';
import type { Span } from '../model/span.js';

export interface SenseDecision {
  readonly sense: Sense;
  /** Null: the words of the use itself decided. */
  readonly cue: Cue<SenseRule> | null;
}

/** `own`: what the form says by itself (a paraphrase such as *zichzelf redden*), or `onbepaald`. */
export function decideSense(use: Span, own: Sense, cues: readonly Cue<SenseRule>[]): SenseDecision {
  const [best] = [...cues].sort(
    (a, b) => a.rule.rank - b.rule.rank || distance(use, a.match) - distance(use, b.match) || length(b) - length(a),
  );
  return best === undefined ? { sense: own, cue: null } : { sense: best.rule.sense, cue: best };
}

/**
 * Codebook section 3: eigen regie made into kunnen, meedoen or moeten; eigen kracht into moeten; zelfredzaamheid into moeten,
 * kunnen or bepalen; eigen verantwoordelijkheid into bepalen, kunnen or meedoen.
 */
const SHIFTS: Readonly<Record<TermId, readonly Sense[]>> = {
  'eigen-regie': ['kunnen', 'meedoen', 'moeten'],
  'eigen-kracht': ['moeten'],
  zelfredzaamheid: ['moeten', 'kunnen', 'bepalen'],
  'eigen-verantwoordelijkheid': ['bepalen', 'kunnen', 'meedoen'],
};

/** `exempt`: adverbial *op eigen kracht* and statutory wording are never a shift. */
export function isShift(term: TermId, sense: Sense, exempt: boolean): boolean {
  return !exempt && SHIFTS[term].includes(sense);
}

function distance(use: Span, cue: Span): number {
  if (cue.start < use.end && use.start < cue.end) return 0;
  return cue.start >= use.end ? cue.start - use.end : use.start - cue.end;
}

function length(cue: Cue): number {
  return cue.match.end - cue.match.start;
}
