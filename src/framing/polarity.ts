/** Does the text assert a signal, deny it or leave it to others? Codebook section 4: what is only attributed counts apart. */
import type { Cue } from '../model/cue.js';
import type { Polarity } from '../model/labels.js';
import type { FrameRule } from '../model/lexicon.js';

export function polarityOf(cue: Cue<FrameRule>): Polarity {
  if (cue.rule.polarity === 'off') return 'bevestigd';
  if (cue.attributed) return 'aangehaald';
  return cue.negated ? 'ontkend' : 'bevestigd';
}
