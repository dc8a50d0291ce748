/**
 * A report in, the text of an empty review file out: YAML with a line to fill in for every use and finding, and comments that
 * tell how. Values are written as JSON strings, which YAML reads as they are.
 */
import type { Report, TermUse } from '../model/report.js';
import { type Anchor, anchorsOf, equalAnchors } from './anchor.js';
import { START } from './messages.nl.js';

export function startReview(report: Report): string {
  const anchors = anchorsOf(report);
  return [
    ...START.how.map(comment),
    'schema: 1',
    `nota: ${quoted(report.document.path)}`,
    `sha256: ${report.document.sha256}`,
    'door:',
    '',
    comment(START.uses),
    ...listOf(
      'gebruik',
      report.uses.map((use) => useLines(use, anchors, report)),
    ),
    '',
    comment(START.findings),
    ...listOf(
      'bevindingen',
      report.findings.map(({ id, message }) => findingLines(id, message)),
    ),
    '',
  ].join('\n');
}

function listOf(key: string, items: readonly (readonly string[])[]): string[] {
  return items.length === 0 ? [`${key}: []`] : [`${key}:`, ...items.flat()];
}

function useLines(use: TermUse, anchors: ReadonlyMap<TermUse, Anchor>, report: Report): string[] {
  const anchor = anchors.get(use) ?? { woorden: use.text, voor: '', na: '' };
  const twins = [...anchors].filter(([other, each]) => other.page === use.page && equalAnchors(each, anchor));
  const home = report.passages.find(({ id }) => id === use.passage);
  return [
    ...(home?.section == null ? [] : [`  ${comment(home.section)}`]),
    `  - woorden: ${quoted(anchor.woorden)}`,
    `    voor: ${quoted(anchor.voor)}`,
    `    na: ${quoted(anchor.na)}`,
    `    bladzijde: ${use.page}`,
    ...(twins.length > 1 ? [`    keer: ${twins.findIndex(([other]) => other === use) + 1}`] : []),
    `    begrip: ${use.term}`,
    `    betekenis: ${use.scope === 'buiten' ? 'buiten' : use.sense}`,
    '    oordeel:',
    '    wordt:',
    '    reden:',
  ];
}

function findingLines(id: string, message: string): string[] {
  return [`  ${comment(message)}`, `  - bevinding: ${quoted(id)}`, '    oordeel:', '    reden:'];
}

/** On one line, whatever the text holds: a comment ends where its line ends. */
function comment(text: string): string {
  return `# ${text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}`;
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
