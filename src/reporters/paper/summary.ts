/** What was read, the four terms, and what the passages name: in words, with the counts. */
import { SENSES, TERM_IDS, type TermId } from '../../model/labels.js';
import { PROFILE_LABELS, QUESTION_LABELS, SENSE_LABELS, TERMS, UNREAD_LABELS } from '../labels.nl.js';
import { FINDINGS, HEADER, PROFILE, QUESTIONS, TERMS_SECTION } from '../messages.nl.js';
import { PAPER } from '../paper.nl.js';
import { pageRanges, type View } from '../view.js';
import { readSentence } from '../what-was-read.js';
import { heading, list, type Part, strong, table, text } from './sheet.js';

export function summaryParts(view: View): Part[] {
  const { report, counted } = view;
  const { profiel, document } = report;
  if (document.health.read === 0) return [heading(1, PAPER.summary), ...readParts(view), text(PROFILE.nothingRead)];
  return [
    heading(1, PAPER.summary),
    ...readParts(view),
    text(strong(PROFILE_LABELS[profiel.label])),
    ...list(
      ...report.questions
        .slice(0, 2)
        .map(({ question, answer }) => [strong(`${QUESTION_LABELS[question]}: `), QUESTIONS.answers[answer], '.']),
    ),
    text(counted.length === 0 ? TERMS_SECTION.total(0) : PAPER.total(counted.length)),
    ...(counted.length === 0 ? [] : [termTable(view), ...shiftNote(view)]),
    text(PAPER.profileTitle),
    table(
      PAPER.profileHead,
      [75, 25],
      [
        [PROFILE.v1, String(profiel.v1)],
        [PROFILE.v2, String(profiel.v2)],
        [PROFILE.both, String(profiel.both)],
        [PROFILE.neither, String(profiel.neither)],
      ],
    ),
    text(report.findings.length === 0 ? FINDINGS.none : PAPER.findings(report.findings.length)),
    text(PROFILE.noVerdict),
  ];
}

/** What was and was not read stands before everything that was counted. */
function readParts({ report }: View): Part[] {
  const { health } = report.document;
  const reasons = [...new Set(health.unread.map(({ reason }) => reason))];
  const unread = reasons.map((reason) => {
    const pages = health.unread.filter((each) => each.reason === reason).map(({ page }) => page);
    return HEADER.unread(pageRanges(pages), UNREAD_LABELS[reason]);
  });
  const ocr = health.ocr.length === 0 ? [] : [HEADER.ocr(pageRanges(health.ocr))];
  const notices = report.notices.map(({ pages, message, hint }) => {
    const place = pages.length === 0 ? '' : `p. ${pageRanges(pages)}: `;
    return `${place}${message}${hint === null ? '' : ` ${hint}`}`;
  });
  return [text(readSentence(report)), ...list(...[...unread, ...ocr, ...notices].map((line) => [line]))];
}

function termTable({ counted }: View): Part {
  const row = (term: TermId) => {
    const uses = counted.filter((use) => use.term === term);
    const senses = SENSES.map((sense) => [sense, uses.filter((use) => use.sense === sense).length] as const);
    const told = senses
      .filter(([, count]) => count > 0)
      .map(([sense, count]) => `${SENSE_LABELS[sense]}\u00a0${count}`);
    const shifted = uses.filter(({ shift }) => shift).length;
    return [TERMS[term].label, TERMS[term].kern, String(uses.length), told.join(', '), String(shifted)];
  };
  return table(PAPER.termHead, [25, 22, 9, 28, 16], TERM_IDS.map(row));
}

function shiftNote({ counted }: View): Part[] {
  return counted.some(({ shift }) => shift) ? [text(TERMS_SECTION.shifted)] : [];
}
