/** A Report in, the note on the first page out: how to read the others, what was not read, and what belongs to no place. */
import type { Legend } from '../../model/annotation.js';
import type { Report } from '../../model/report.js';
import { defuse } from '../defuse.js';
import { UNREAD_LABELS } from '../labels.nl.js';
import { CLOSING, HEADER } from '../messages.nl.js';
import { pageRanges } from '../view.js';
import { findingLines, type NoteSources } from './note-text.js';
import { LEGEND } from './pdf.nl.js';

export function legendOf(report: Report, unplaced: number, sources: NoteSources): Legend {
  const { uses, signals, findings, review, tool, lexicon } = report;
  const lines = [
    ...(uses.length + signals.length === 0
      ? [LEGEND.nothing]
      : [LEGEND.intro, '', ...LEGEND.colours.map((colour) => `• ${colour}`), '']),
    LEGEND.counts(uses.length, signals.length, findings.length),
    ...(unplaced > 0 ? [LEGEND.unplaced(unplaced)] : []),
    ...readLines(report),
    ...(review === undefined ? [] : ['', LEGEND.review(review.file, review.decisions.length)]),
    ...looseLines(report, sources),
    '',
    ...reliabilityLines(report),
    '',
    LEGEND.noVerdict,
    LEGEND.original,
    CLOSING.made(tool.version, lexicon.id, lexicon.version, lexicon.sha256.slice(0, 12)),
  ];
  return { title: LEGEND.title, contents: lines.map(defuse).join('\n'), whenSigned: LEGEND.signed };
}

function readLines({ document: { health }, notices }: Report): string[] {
  const reasons = [...new Set(health.unread.map(({ reason }) => reason))];
  const unread = reasons.map((reason) => {
    const pages = health.unread.filter((each) => each.reason === reason).map(({ page }) => page);
    return HEADER.unread(pageRanges(pages), UNREAD_LABELS[reason]);
  });
  const told = notices.map(({ pages, message, hint }) => {
    const place = pages.length === 0 ? '' : `p. ${pageRanges(pages)}: `;
    return `${place}${message}${hint === null ? '' : ` ${hint}`}`;
  });
  return [HEADER.read(health.read, health.pages), ...unread, ...told];
}

/** Those about what is not there. */
function looseLines({ findings, uses, signals }: Report, sources: NoteSources): string[] {
  const passages = new Set([...uses, ...signals].map(({ passage }) => passage));
  const loose = findings.filter(
    (finding) =>
      finding.uses.length + finding.signals.length === 0 && !finding.passages.some((passage) => passages.has(passage)),
  );
  return loose.length === 0 ? [] : ['', LEGEND.loose, ...loose.flatMap((finding) => findingLines(finding, sources))];
}

function reliabilityLines({ reliability }: Report): string[] {
  if (reliability === null) return [LEGEND.unknown];
  return [LEGEND.reliability, ...reliability.labels.map(({ sentence }) => sentence)];
}
