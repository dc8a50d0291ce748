/** The table that goes with the others: what was read and what not, answers, profile, notices, and how far to trust it all. */
import type { Report } from '../../model/report.js';
import { PROFILE_LABELS, QUESTION_LABELS, UNREAD_LABELS } from '../labels.nl.js';
import { CLOSING, HEADER, PROFILE, QUESTIONS, RELIABILITY } from '../messages.nl.js';
import { ACCOUNT } from '../tables.nl.js';
import { type Columns, listed, placeColumns, type Value } from './row.js';

/** One thing to know about the note or the report. */
export interface Remark {
  readonly kind: string;
  readonly page: number | null;
  readonly code: string | null;
  readonly value: Value;
  readonly message: string;
}

export const ACCOUNT_COLUMNS: Columns<Remark> = {
  ...placeColumns<Remark>(() => undefined),
  page: ({ page }) => page,
  kind: ({ kind }) => kind,
  code: ({ code }) => code,
  value: ({ value }) => value,
  message: ({ message }) => message,
};

export function remarksOf(report: Report): Remark[] {
  return [...documentRemarks(report), ...answerRemarks(report), ...trustRemarks(report), ...reviewRemarks(report)];
}

function documentRemarks({ document, notices, tool, lexicon }: Report): Remark[] {
  const { health, title, format, words } = document;
  return [
    remark('nota', { code: format, value: words, message: title ?? document.path }),
    remark('gelezen', { value: health.read, message: HEADER.read(health.read, health.pages) }),
    ...health.unread.map(({ page, reason }) =>
      remark('niet-gelezen', { page, code: reason, message: UNREAD_LABELS[reason] }),
    ),
    ...health.ocr.map((page) => remark('tekstherkenning', { page, message: ACCOUNT.ocr })),
    ...notices.flatMap(({ code, pages, message, hint }) => {
      const told = hint === null ? message : `${message} ${hint}`;
      const places = pages.length === 0 ? [null] : pages;
      return places.map((page) => remark('melding', { page, code, message: told }));
    }),
    remark('gemaakt-met', {
      code: lexicon.sha256,
      message: CLOSING.made(tool.version, lexicon.id, lexicon.version, lexicon.sha256.slice(0, 12)),
    }),
  ];
}

function answerRemarks({ questions, profiel }: Report): Remark[] {
  const { label, v1, v2, both, neither } = profiel;
  const counts = [
    ['v1', v1, PROFILE.v1],
    ['v2', v2, PROFILE.v2],
    ['beide', both, PROFILE.both],
    ['geen', neither, PROFILE.neither],
  ] as const;
  return [
    ...questions.map(({ question, answer, explanation }) =>
      remark('antwoord', {
        code: question,
        value: QUESTIONS.answers[answer],
        message: `${QUESTION_LABELS[question]}: ${explanation}`,
      }),
    ),
    remark('profiel', { code: label, message: PROFILE_LABELS[label] }),
    ...counts.map(([code, value, message]) => remark('profiel-passages', { code, value, message })),
    remark('let-op', { message: PROFILE.noVerdict }),
  ];
}

function trustRemarks({ reliability, lexicon }: Report): Remark[] {
  if (reliability === null) return [remark('betrouwbaarheid', { message: RELIABILITY.unknown })];
  const changed = reliability.lexicon === lexicon.sha256 ? '' : ` ${RELIABILITY.changed}`;
  return [
    ...reliability.labels.map(({ label, precision, sentence }) =>
      remark('betrouwbaarheid', { code: label, value: precision, message: sentence }),
    ),
    remark('betrouwbaarheid', { message: `${reliability.basis}${changed}` }),
  ];
}

function reviewRemarks({ review }: Report): Remark[] {
  if (review === undefined) return [];
  const verdicts = review.decisions.map(({ verdict }) => verdict);
  return [
    remark('beoordeling', {
      code: review.file,
      value: verdicts.length,
      message: ACCOUNT.decided(
        listed([...new Set(verdicts)].map((each) => `${each}: ${verdicts.filter((one) => one === each).length}`)),
      ),
    }),
    ...review.lost.map(({ quote, reason }) =>
      remark('beoordeling-vervallen', { code: reason, message: `${ACCOUNT.lost[reason]}: ${quote}` }),
    ),
  ];
}

function remark(kind: string, rest: Partial<Omit<Remark, 'kind'>> & { readonly message: string }): Remark {
  return { kind, page: null, code: null, value: null, ...rest };
}
