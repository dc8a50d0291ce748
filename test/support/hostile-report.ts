/** A report full of text that means mischief somewhere: in a page, a spreadsheet, a terminal, an XML file, a line of layout. */
import type { Report } from '../../src/model/report.js';
import { buildFinding, buildNotice, buildReport, sampleReport } from './report.js';

export const MISCHIEF = [
  '<script>alert(1)</script>',
  '</w:t><w:instrText>DDEAUTO</w:instrText>',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  ' =HYPERLINK("http://example.org";"hier")',
  '\u00a0=1+1',
  '\uff1d1+1',
  '\u001b[2J\u001b[31mrood',
  '\u009b31m',
  '\u202eomgekeerd\u2066',
  ']]><b>&amp;&#0;',
  '"; DROP TABLE "x',
  '# kop\n---\n- [ ] [link](javascript:alert(1)) ![x](http://example.org/x.png) `code` | cel |',
  '<!-- -->',
  '_x0041_',
  'een\u0000twee\ufffe\ud800',
  'a'.repeat(10_000),
] as const;

/** What moves a cursor, changes a colour or turns the direction of reading; line ends do not. */
export const STEERS = /[^\P{Cc}\r\n]|[\u202a-\u202e\u2066-\u2069]/u;

/** Every text of it is a piece of mischief; the words of ontwar itself are not touched. */
export function hostileReport(): Report {
  const texts = MISCHIEF.map((text, index) => ({ id: `p${index + 1}`, marked: 'x', text }));
  const base = buildReport(texts.map(({ id }) => ({ id, marked: 'x «y|eigen-regie:moeten» [z|bezuiniging]' })));
  const passages = base.passages.map((passage, index) => {
    const text = MISCHIEF[index] ?? '';
    const odd = { section: text, pageLabel: text.slice(0, 40) };
    return {
      ...passage,
      text,
      ...odd,
      v2: 'ja' as const,
      span: { start: passage.span.start, end: passage.span.start + text.length },
    };
  });
  const sample = sampleReport();
  return {
    ...base,
    document: { ...base.document, title: MISCHIEF.slice(0, 20).join(' '), path: `a/${MISCHIEF[0]}${MISCHIEF[11]}.pdf` },
    passages,
    uses: base.uses.map((use, index) => ({ ...use, text: (MISCHIEF[index] ?? '').slice(0, 30) })),
    findings: MISCHIEF.map((text, index) =>
      buildFinding({ id: `f-${index}`, message: text, question: text, source: text, passages: [`p${index + 1}`] }),
    ),
    questions: sample.questions.map((answer) => ({
      ...answer,
      passages: passages.map(({ id }) => id),
      counter: ['p1'],
      explanation: `Vraag? ${MISCHIEF[0]} ${MISCHIEF[11]}`,
    })),
    notices: MISCHIEF.map((message) => buildNotice({ message, hint: message })),
    review: {
      file: `${MISCHIEF[0]}.yaml`,
      sameNote: true,
      decisions: MISCHIEF.map((reason, index) => ({
        target: `p${index + 1}`,
        verdict: 'gewijzigd' as const,
        changes: { v2: 'nee' },
        reason,
        by: reason,
      })),
      lost: [{ quote: MISCHIEF[2], reason: 'niet-gevonden' }],
    },
  };
}
