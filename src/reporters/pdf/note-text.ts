/** What a note says: the label, why, the finding with its question, and what a person decided. One line a sentence or two. */
import { ZONES_APART } from '../../model/labels.js';
import type { CompiledLexicon } from '../../model/lexicon.js';
import type { Finding, Passage, Report, Signal, TermUse } from '../../model/report.js';
import type { Decision } from '../../model/review.js';
import { POLARITY_LABELS, REASON_LABELS, SENSE_LABELS, STANDING_LABELS, TERMS, ZONE_LABELS } from '../labels.nl.js';
import { FIELDS, NOTE, VERDICTS } from './pdf.nl.js';

export interface NoteSources {
  readonly lexicon: CompiledLexicon;
  readonly passage: (id: string) => Passage | undefined;
  /** What was found that rests on this use or signal. */
  readonly findings: (id: string, passage: string) => readonly Finding[];
  readonly decisions: (target: string) => readonly Decision[];
}

export interface NoteText {
  readonly title: string;
  readonly lines: readonly string[];
}

/** In characters: of words that are quoted from the note. */
const LONGEST_QUOTE = 200;

export function noteSources(report: Report, lexicon: CompiledLexicon): NoteSources {
  const passages = new Map(report.passages.map((passage) => [passage.id, passage]));
  const rests = new Map<string, Finding[]>();
  const add = (id: string, finding: Finding) => rests.set(id, [...(rests.get(id) ?? []), finding]);
  for (const finding of report.findings) {
    const ids = [...finding.uses, ...finding.signals];
    for (const id of ids.length > 0 ? ids : finding.passages) add(id, finding);
  }
  const decided = new Map<string, Decision[]>();
  for (const each of report.review?.decisions ?? [])
    decided.set(each.target, [...(decided.get(each.target) ?? []), each]);
  return {
    lexicon,
    passage: (id) => passages.get(id),
    findings: (id, passage) => [...(rests.get(id) ?? []), ...(rests.get(passage) ?? [])],
    decisions: (target) => decided.get(target) ?? [],
  };
}

export function isRejected(id: string, sources: NoteSources): boolean {
  return sources.decisions(id).some(({ verdict }) => verdict === 'afgewezen');
}

export function textOfUse(use: TermUse, sources: NoteSources): NoteText {
  const { label, kern } = TERMS[use.term];
  const title =
    use.sense === null ? NOTE.outsideTitle(label) : NOTE.useTitle(label, SENSE_LABELS[use.sense], use.shift);
  const lines = [
    NOTE.term(label, kern),
    ...(use.form === 'omschrijving' ? [NOTE.paraphrase] : []),
    ...(use.reason === null ? senseLines(use, sources) : [NOTE.outside(REASON_LABELS[use.reason])]),
    ...becauseLines(use),
    ...(use.ocr === true ? [NOTE.ocr] : []),
  ];
  return finish(title, lines, use, sources);
}

export function textOfSignal(signal: Signal, sources: NoteSources): NoteText {
  const frame = sources.lexicon.frames.find(({ id }) => id === signal.frame);
  const label = frame?.label ?? signal.frame;
  const lines = [
    NOTE.signal(label),
    ...(frame === undefined || frame.explain === '' ? [] : [frame.explain]),
    NOTE.polarity(POLARITY_LABELS[signal.polarity]),
    ...(signal.role === null ? [] : [NOTE.roles[signal.role]]),
    ...(sources.passage(signal.passage)?.ocr === true ? [NOTE.ocr] : []),
  ];
  return finish(NOTE.signalTitle(label, NOTE.turned[signal.polarity]), lines, signal, sources);
}

function senseLines({ sense, term, shift }: TermUse, { lexicon }: NoteSources): string[] {
  if (sense === null) return [];
  const expected = lexicon.terms.find(({ id }) => id === term)?.expects ?? [];
  const fits = expected.map((each) => SENSE_LABELS[each]).join(' of ');
  return [
    sense === 'onbepaald' ? NOTE.bare : NOTE.sense(SENSE_LABELS[sense]),
    ...(sense === 'onbepaald' || fits === '' ? [] : [NOTE.fits(fits)]),
    ...(shift ? [NOTE.shift] : []),
  ];
}

/** The words beside the term itself that decided about it. */
function becauseLines({ evidence, text }: TermUse): string[] {
  const words = [...new Set(evidence.map((each) => each.text))].filter((each) => each !== text);
  return words.length === 0 ? [] : [NOTE.because(words.map(quote).join(', '))];
}

function quote(words: string): string {
  const whole = words.replace(/\s+/g, ' ').trim();
  return `„${whole.length > LONGEST_QUOTE ? `${whole.slice(0, LONGEST_QUOTE)}…` : whole}”`;
}

function finish(title: string, lines: readonly string[], of: TermUse | Signal, sources: NoteSources): NoteText {
  const passage = sources.passage(of.passage);
  const isApart = passage !== undefined && ZONES_APART.includes(passage.zone);
  const findings = sources.findings(of.id, of.passage);
  return {
    title: isRejected(of.id, sources) ? `${title} (${NOTE.rejectedTitle})` : title,
    lines: [
      ...lines,
      ...(isApart ? [NOTE.apart(ZONE_LABELS[passage.zone])] : []),
      ...sources.decisions(of.id).flatMap((decision) => decisionLines(decision, null)),
      ...sources.decisions(of.passage).flatMap((decision) => decisionLines(decision, NOTE.reviewOf.passage)),
      ...findings.flatMap((finding) => findingLines(finding, sources)),
      NOTE.code(of.id),
    ],
  };
}

export function findingLines({ id, standing, message, question }: Finding, sources: NoteSources): string[] {
  return [
    '',
    NOTE.finding(STANDING_LABELS[standing], message),
    ...(question === '' ? [] : [NOTE.ask(question)]),
    ...sources.decisions(id).flatMap((decision) => decisionLines(decision, NOTE.reviewOf.finding)),
  ];
}

function decisionLines({ verdict, by, changes, reason }: Decision, about: string | null): string[] {
  const changed = Object.entries(changes).map(([field, value]) => NOTE.change(FIELDS[field] ?? field, value));
  const told = [NOTE.review(VERDICTS[verdict], by), ...(about === null ? [] : [about]), ...changed];
  return [[...told, ...(reason === null ? [] : [NOTE.reason(reason)])].join(' ')];
}
