/** What all explanations share: report and lexicon, and the sentences that place words in the document. */
import type { CompiledLexicon } from '../../model/lexicon.js';
import type { Passage, Report } from '../../model/report.js';
import { citeSources } from '../../reporters/citations.js';
import { defuse } from '../../reporters/defuse.js';
import { EXPLAIN } from '../messages.nl.js';

export interface Context {
  readonly report: Report;
  readonly lexicon: CompiledLexicon;
}

export function quote(text: string): string {
  return `„${defuse(text).replace(/ +/g, ' ').trim()}”`;
}

export function passageOf(id: string, { report }: Context): Passage | undefined {
  return report.passages.find((passage) => passage.id === id);
}

export function quotePassage(id: string, context: Context): string[] {
  const passage = passageOf(id, context);
  if (passage === undefined) return [];
  return ['', EXPLAIN.inPassage(passage.id, passage.pageLabel), `  ${quote(passage.text)}`, ...ocrLines(passage)];
}

/** Words that were read from a picture are to be looked up in the note. */
export function ocrLines({ ocr }: Passage): string[] {
  return ocr === true ? [`  ${EXPLAIN.ocr}`] : [];
}

/** What the lexicon has to say about an entry; a report may be older than the lexicon. */
export function describeEntry(id: string, { lexicon }: Context): string[] {
  const entry = lexicon.entries[id];
  if (entry === undefined) return [`     ${EXPLAIN.entryGone}`];
  return [
    ...(entry.explain === '' ? [] : [`     ${entry.label}: ${entry.explain}`]),
    `     ${EXPLAIN.pattern}: ${entry.patterns.join('  ·  ')}`,
    `     ${EXPLAIN.source}: ${citeSources(entry.cite, lexicon.sources)}`,
    `     ${EXPLAIN.file}: ${entry.file}`,
  ];
}

/** How far to trust these labels, as far as it was measured. */
export function trustLines(labels: readonly string[], { report }: Context): string[] {
  const measured = report.reliability?.labels ?? [];
  return measured
    .filter(({ label }) => labels.includes(label))
    .map(({ sentence }) => `  ${EXPLAIN.trust}: ${sentence}`);
}

export function frameLabel(frame: string, { lexicon }: Context): string {
  return lexicon.frames.find(({ id }) => id === frame)?.label ?? frame;
}
