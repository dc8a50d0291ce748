/** The id of a use, signal, passage or finding, its report and the lexicon in; the lines that tell why it is there out. */
import type { CompiledLexicon } from '../../model/lexicon.js';
import type { Report } from '../../model/report.js';
import { explainFinding } from './explain-finding.js';
import { explainPassage } from './explain-passage.js';
import { explainSignal } from './explain-signal.js';
import { explainUse } from './explain-use.js';

export function idsOf({ uses, signals, passages, findings }: Report): string[] {
  return [...findings, ...passages, ...uses, ...signals].map(({ id }) => id);
}

/** Empty when the report has no such id. */
export function explainId(id: string, report: Report, lexicon: CompiledLexicon): string[] {
  const hasId = (each: { readonly id: string }) => each.id === id;
  const context = { report, lexicon };
  const use = report.uses.find(hasId);
  if (use !== undefined) return explainUse(use, context);
  const signal = report.signals.find(hasId);
  if (signal !== undefined) return explainSignal(signal, context);
  const passage = report.passages.find(hasId);
  if (passage !== undefined) return explainPassage(passage, context);
  const finding = report.findings.find(hasId);
  return finding === undefined ? [] : explainFinding(finding, context);
}
