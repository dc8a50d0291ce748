/**
 * Asserted signals of the rule's frames, with its role and in passages with its label where it names these. One finding per
 * kind: the cue of the frame, or `begrip` and `algemeen` where the rule's texts ask whether a term stands beside it.
 */
import type { Signal } from '../../model/report.js';
import type { CountedPassage } from '../counted.js';
import { type Asked, type Condition, hitIn } from './condition.js';

export const findSignaal: Condition = ({ rule, counted }) =>
  counted.passages.flatMap((one) => {
    if (rule.needs && one.passage[rule.needs] !== 'ja') return [];
    const signals = one.signals.filter((signal) => fits(signal, rule));
    const kinds = [...new Set(signals.map((signal) => kindOf(signal, one, rule)))];
    return kinds.map((kind) =>
      hitIn(one, kind, {
        signals: signals.filter((signal) => kindOf(signal, one, rule) === kind),
        uses: rule.texts.some((text) => text.kind === 'begrip') ? one.uses : [],
      }),
    );
  });

function fits({ frame, role, polarity }: Signal, rule: Asked['rule']): boolean {
  if (polarity !== 'bevestigd' || (rule.role && role !== rule.role)) return false;
  return rule.frames.length === 0 || rule.frames.includes(frame);
}

/** The longest kind of the rule's texts that names the frame or begins the cue's id; else the rule has one finding. */
function kindOf({ frame, entry }: Signal, { uses }: CountedPassage, { texts }: Asked['rule']): string {
  if (texts.some(({ kind }) => kind === 'begrip')) return uses.length > 0 ? 'begrip' : 'algemeen';
  const cue = entry.slice(entry.indexOf('/') + 1);
  const named = texts.filter(
    ({ kind }) => kind !== '' && (kind === frame || kind === cue || cue.startsWith(`${kind}-`)),
  );
  return named.sort((a, b) => b.kind.length - a.kind.length)[0]?.kind ?? '';
}
