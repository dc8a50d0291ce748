/** A Report as a worksheet for a council: what the note says, with room for what the council itself thinks of it. */
import type { Standing } from '../../model/labels.js';
import type { Answer, Finding, Passage, Report } from '../../model/report.js';
import { evidenceIds } from '../evidence-of-answer.js';
import { QUESTION_LABELS, STANDING_EXPLAINED, STANDING_LABELS } from '../labels.nl.js';
import { CLOSING, QUESTIONS } from '../messages.nl.js';
import { PAPER } from '../paper.nl.js';
import { createView, pagesOf, type View } from '../view.js';
import { appendixParts } from './appendix.js';
import { fileName, passagesOf, quoteParts, titleOf } from './cite.js';
import { type Asked, groupQuestions, rejectedIn } from './group-findings.js';
import { limitParts } from './limits.js';
import { box, heading, list, type Part, type Sheet, strong, table, text } from './sheet.js';
import { summaryParts } from './summary.js';

const FIRST = 10;
const QUOTES = 5;
/** About how many characters of a passage stand under a test question; the appendix has more. */
const MOST = 420;

export function createWorksheet(report: Report): Sheet {
  const view = createView(report, { columns: 100, colour: false });
  const title = PAPER.worksheetTitle(titleOf(view));
  return {
    title,
    foot: footOf(report),
    parts: [
      { kind: 'title', text: title, below: [fileName(report.document.path), PAPER.worksheetFor] },
      ...summaryParts(view),
      heading(1, QUESTIONS.title),
      text(PAPER.testIntro),
      ...report.questions
        .filter(({ question }) => question === 'v1' || question === 'v2')
        .flatMap((answer) => testParts(answer, view)),
      ...tipParts(view),
      ...questionParts(view),
      ...limitParts(report),
      ...appendixParts(view),
    ],
  };
}

/** Which program and lexicon, so that a printed page can be traced. */
export function footOf({ tool, lexicon }: Report): string {
  return CLOSING.made(tool.version, lexicon.id, lexicon.version, lexicon.sha256.slice(0, 12));
}

function testParts(answer: Answer, view: View): Part[] {
  const because = (passage: Passage) => evidenceIds(answer, passage, view);
  const [question, explanation] = splitQuestion(answer.explanation);
  const counter = passagesOf(answer.counter, view);
  return [
    heading(2, QUESTION_LABELS[answer.question]),
    ...(question === '' ? [] : [text(strong(question))]),
    text(strong(PAPER.found), `${explanation}`),
    heading(3, PAPER.pro),
    ...(answer.passages.length === 0
      ? [text(PAPER.nothing)]
      : quoteParts(passagesOf(answer.passages, view), view, { most: MOST, quotes: QUOTES, because })),
    heading(3, PAPER.contra),
    ...(counter.length === 0
      ? [text(PAPER.nothing)]
      : quoteParts(counter, view, { most: MOST, quotes: QUOTES, because })),
    box(PAPER.ownAnswer, PAPER.choices, 4),
  ];
}

/** An explanation begins with its question. */
function splitQuestion(explanation: string): [string, string] {
  const end = explanation.indexOf('? ') + 1;
  return [explanation.slice(0, end), explanation.slice(end).trim()];
}

function tipParts({ report }: View): Part[] {
  const rows = report.questions
    .filter(({ question }) => question.startsWith('tip-'))
    .map((answer) => {
      const [question, explanation] = splitQuestion(answer.explanation);
      return [PAPER.tick, `${QUESTION_LABELS[answer.question]}. ${question}`, explanation, ''];
    });
  return [heading(1, QUESTIONS.tips), text(PAPER.tipIntro), table(PAPER.tipHead, [7, 28, 40, 25], rows)];
}

function questionParts(view: View): Part[] {
  const rejected = rejectedIn(view.report);
  const findings = view.report.findings.filter(({ id }) => !rejected.has(id));
  const asked = groupQuestions(findings);
  const left = view.report.findings.length - findings.length;
  const rest = asked.slice(FIRST);
  return [
    heading(1, PAPER.questions),
    ...(asked.length === 0
      ? [text(PAPER.noQuestions)]
      : [text(PAPER.questionIntro(Math.min(asked.length, FIRST), asked.length))]),
    ...list(
      ...standingsIn(findings).map((standing) => [
        strong(`${STANDING_LABELS[standing]}: `),
        STANDING_EXPLAINED[standing],
      ]),
    ),
    ...(left === 0 ? [] : [text(PAPER.rejected(left))]),
    ...(asked.length === 0
      ? []
      : [
          table(
            PAPER.questionHead,
            [7, 38, 45, 10],
            asked.slice(0, FIRST).map((one, index) => questionRow(one, index, view)),
          ),
        ]),
    ...(rest.length === 0
      ? []
      : [
          heading(2, PAPER.otherQuestions),
          ...list(...rest.map(({ question, findings: those }) => [question, placesOf(those, view)])),
        ]),
  ];
}

/** Only the words that occur are explained. */
function standingsIn(findings: readonly Finding[]): Standing[] {
  const all: readonly Standing[] = ['vastgesteld', 'aanwijzing', 'zelf-beoordelen'];
  return all.filter((standing) => findings.some((finding) => finding.standing === standing));
}

function questionRow({ question, findings }: Asked, index: number, view: View): string[] {
  const [first] = findings;
  const standing = first === undefined ? '' : ` (${STANDING_LABELS[first.standing]})`;
  const more = findings.length > 1 ? ` ${PAPER.alsoFrom(findings.length - 1, placesOf(findings.slice(1), view))}` : '';
  return [`${index + 1}`, question, `${first?.message ?? ''}${standing}${more}`, PAPER.tick];
}

function placesOf(findings: readonly { readonly passages: readonly string[] }[], view: View): string {
  const pages = pagesOf(
    passagesOf(
      findings.flatMap(({ passages }) => passages),
      view,
    ),
    view,
  );
  return pages === '' ? '' : ` (p. ${pages})`;
}
