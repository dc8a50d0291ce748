/** A Report as the skeleton of a response to a draft: the note's own words with their place, what was seen, and room for the argument. */
import type { CompiledLexicon } from '../../model/lexicon.js';
import type { Finding, Passage, Report } from '../../model/report.js';
import { STANDING_LABELS } from '../labels.nl.js';
import { PAPER, RESPONSE } from '../paper.nl.js';
import { createView, type View } from '../view.js';
import { fileName, passagesOf, quoteOf, titleOf, whereOf } from './cite.js';
import { rejectedIn } from './group-findings.js';
import { limitParts } from './limits.js';
import { box, heading, list, type Part, type Sheet, strong, table, text } from './sheet.js';
import { footOf } from './worksheet.js';

/** A response with more points than this is not read either. */
const FIRST = 10;
const QUOTES = 3;
/** Longer passages are quoted around the words that count, with […]. */
const MOST = 900;

/** Names of rules, and what the law says that a point can lean on. */
export type Advice = Pick<CompiledLexicon, 'sources'> & { readonly guide: Pick<CompiledLexicon['guide'], 'rules'> };

export function createResponse(report: Report, advice: Advice): Sheet {
  const view = createView(report, { columns: 100, colour: false });
  const rejected = rejectedIn(report);
  const points = report.findings.filter(({ id }) => !rejected.has(id));
  const title = RESPONSE.title(titleOf(view));
  return {
    title,
    foot: footOf(report),
    parts: [
      { kind: 'title', text: title, below: [RESPONSE.draft] },
      table(
        RESPONSE.fields,
        [30, 70],
        [
          [RESPONSE.to, RESPONSE.fill],
          [RESPONSE.from, RESPONSE.fill],
          [RESPONSE.date, RESPONSE.fill],
          [RESPONSE.about, titleOf(view)],
          [RESPONSE.version, RESPONSE.fill],
          [RESPONSE.file, `${fileName(report.document.path)} (sha256 ${report.document.sha256.slice(0, 12)})`],
        ],
      ),
      heading(1, RESPONSE.intro),
      box(RESPONSE.introHint, [], 4),
      heading(1, RESPONSE.points),
      text(points.length === 0 ? RESPONSE.noPoints : RESPONSE.pointsHint),
      ...points.slice(0, FIRST).flatMap((finding, index) => pointParts(finding, index + 1, view, advice)),
      ...restParts(points.slice(FIRST)),
      heading(1, RESPONSE.closing),
      box(RESPONSE.closingHint, [], 4),
      ...limitParts(report),
    ],
  };
}

function pointParts(finding: Finding, number: number, view: View, advice: Advice): Part[] {
  const passages = passagesOf(finding.passages, view);
  const because = [...finding.uses, ...finding.signals];
  const rest = passages.slice(QUOTES);
  const rule = advice.guide.rules.find(({ id }) => id === finding.rule);
  const laws = (rule?.law ?? []).map(({ source, at, says }) =>
    RESPONSE.hook(advice.sources[source]?.title ?? source, at, says),
  );
  return [
    heading(2, RESPONSE.point(number, rule?.label ?? finding.rule.replaceAll('-', ' '))),
    ...(passages.length === 0 ? [] : [heading(3, RESPONSE.says)]),
    ...passages.slice(0, QUOTES).map((passage) => quoteOf(passage, because, MOST, view, citation(passage, view))),
    ...list(...rest.map((passage) => [citation(passage, view)])),
    heading(3, RESPONSE.seen),
    text(finding.message, ` (${STANDING_LABELS[finding.standing]}; ${RESPONSE.source(finding.source)})`),
    heading(3, RESPONSE.argument),
    box(RESPONSE.argumentHint, [], 5),
    ...(laws.length === 0
      ? []
      : [heading(3, RESPONSE.law), ...list(...laws.map((law) => [law])), text(RESPONSE.lawHint)]),
    ...(finding.question === '' ? [] : [heading(3, RESPONSE.ask), text(strong(finding.question))]),
  ];
}

/** Of a PDF the printed page and the sheet: who checks has the one on paper or the other on a screen. */
function citation(passage: Passage, view: View): string {
  const bothPages = view.report.document.format === 'pdf';
  return RESPONSE.citation(titleOf(view), whereOf(passage, view, bothPages));
}

function restParts(findings: readonly Finding[]): Part[] {
  if (findings.length === 0) return [];
  return [
    heading(2, PAPER.otherPoints(findings.length)),
    ...list(...findings.map(({ message, question }) => [`${message} `, strong(question)])),
  ];
}
