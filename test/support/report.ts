/**
 * A Report made by hand, for tests of what comes after the analysis. Passages are written with their marks:
 * `«eigen regie|eigen-regie:moeten»` is a use, `[wij bezuinigen|bezuiniging]` a signal.
 */
import type { Document } from '../../src/model/document.js';
import type { QuestionId, Sense, TermId, Zone } from '../../src/model/labels.js';
import type { Reliability } from '../../src/model/reliability.js';
import type { Answer, Finding, Notice, Passage, Report, Signal, TermUse } from '../../src/model/report.js';
import type { Material } from '../../src/reporters/reporter.js';
import { annotatePdf } from '../../src/workers/annotate-pdf.js';
import { SMALL_LEXICON } from './lexicon.js';
import { tinyPdf } from './tiny-pdf.js';

export interface PassageText {
  readonly id: string;
  readonly marked: string;
  readonly page?: number;
  readonly label?: string;
  readonly section?: string;
  readonly zone?: Zone;
  readonly labels?: Partial<Pick<Passage, 'v1' | 'v2' | 'opgelegd' | 'samenval' | 'definitie'>>;
}

const SHIFTED: Readonly<Record<string, readonly Sense[]>> = {
  'eigen-regie': ['kunnen', 'meedoen', 'moeten'],
  'eigen-kracht': ['moeten'],
  zelfredzaamheid: ['moeten', 'kunnen', 'bepalen'],
  'eigen-verantwoordelijkheid': ['bepalen', 'kunnen', 'meedoen'],
};

interface Parts {
  readonly passages: Passage[];
  readonly uses: TermUse[];
  readonly signals: Signal[];
}

export function buildReport(texts: readonly PassageText[], changes: Partial<Report> = {}): Report {
  const parts: Parts = { passages: [], uses: [], signals: [] };
  let start = 0;
  for (const text of texts) start = addPassage(text, start, parts) + 2;
  return {
    schema: 2,
    tool: { name: 'ontwar', version: '0.0.0' },
    lexicon: { id: 'proef', version: '1', sha256: 'ab'.repeat(32) },
    document: {
      path: 'notas/proef.pdf',
      sha256: 'cd'.repeat(32),
      format: 'pdf',
      title: 'Samen vooruit',
      words: 12345,
      health: { pages: 4, read: 4, unread: [], ocr: [], language: 'nl' },
    },
    ...parts,
    findings: [],
    questions: [],
    profiel: { label: 'geen', v1: 0, v2: 0, both: 0, neither: parts.passages.length },
    notices: [],
    reliability: null,
    ...changes,
  };
}

function addPassage(text: PassageText, start: number, parts: Parts): number {
  let plain = '';
  const because: string[] = [];
  for (const { 0: all, groups = {} } of text.marked.matchAll(
    /«(?<use>[^|]*)\|(?<kind>[^»]*)»|\[(?<words>[^|]*)\|(?<frame>[^\]]*)\]|[^«[]+/g,
  )) {
    const words = groups.use ?? groups.words ?? all;
    const span = { start: start + plain.length, end: start + plain.length + words.length };
    plain += words;
    const place = { span, text: words, passage: text.id };
    if (groups.kind !== undefined) parts.uses.push(useOf(groups.kind, place, text));
    if (groups.frame === undefined) continue;
    const signal = signalOf(groups.frame, place);
    parts.signals.push(signal);
    because.push(signal.id);
  }
  const page = text.page ?? 1;
  const labels = { v1: 'nee', v2: 'nee', opgelegd: 'nee', samenval: 'geen', definitie: [], ...text.labels } as const;
  // As in the pipeline: a cutback that is denied is a reason too, for a no.
  const denied = parts.signals.some(({ passage, frame }) => passage === text.id && frame === 'bezuiniging');
  const named = Object.entries(labels)
    .filter(([, value]) => !['nee', 'geen'].includes(String(value)) && value.length > 0)
    .map(([label]) => label);
  if (denied) named.push('v2');
  parts.passages.push({
    id: text.id,
    span: { start, end: start + plain.length },
    text: plain,
    page,
    pageLabel: text.label ?? String(page),
    section: text.section ?? null,
    zone: text.zone ?? 'tekst',
    ...labels,
    because: Object.fromEntries(named.map((label) => [label, because])),
  });
  return start + plain.length;
}

type Place = Pick<TermUse, 'span' | 'text' | 'passage'>;

/** `eigen-regie:moeten`, or `eigen-kracht:buiten`. */
function useOf(kind: string, place: Place, { page = 1 }: PassageText): TermUse {
  const [term = '', sense = ''] = kind.split(':');
  const outside = sense === 'buiten';
  return {
    id: `${place.passage}-u${place.span.start}`,
    term: term as TermId,
    form: 'kern',
    scope: outside ? 'buiten' : 'burger',
    reason: outside ? 'eigennaam' : null,
    sense: outside ? null : (sense as Sense),
    shift: SHIFTED[term]?.includes(sense as Sense) ?? false,
    ...place,
    page,
    entry: `${term}/kern`,
    evidence: [{ entry: `${term}/kern`, span: place.span, text: place.text, conditions: [] }],
  };
}

function signalOf(frame: string, place: Place): Signal {
  const [id = '', polarity = 'bevestigd'] = frame.split(':');
  const { span, passage } = place;
  return {
    id: `${passage}-s${span.start}`,
    frame: id,
    polarity: polarity as Signal['polarity'],
    role: null,
    ...place,
    entry: `${id}/proef`,
  };
}

export function buildFinding(changes: Partial<Finding> = {}): Finding {
  return {
    id: 'opgelegd-1',
    rule: 'opgelegd',
    standing: 'aanwijzing',
    message: 'De nota maakt van eigen regie iets dat moet.',
    question: 'Wat gebeurt er met wie dit niet kan?',
    passages: [],
    uses: [],
    signals: [],
    source: 'C. Brink (2013), tip 1',
    ...changes,
  };
}

export function buildAnswer(question: QuestionId, changes: Partial<Answer> = {}): Answer {
  const explanation = 'Gaat het daarover? Er is niets gevonden. De hele tekst is gelezen.';
  return { question, answer: 'geen-aanwijzingen', passages: [], counter: [], explanation, ...changes };
}

export function buildNotice(changes: Partial<Notice> = {}): Notice {
  return { code: 'pagina-zonder-tekst', pages: [3], message: 'Deze bladzijde is een plaatje.', hint: null, ...changes };
}

export function buildReliability(changes: Partial<Reliability> = {}): Reliability {
  return {
    set: 'proefpassages',
    passages: 100,
    seen: false,
    date: '2026-01-31',
    lexicon: 'ab'.repeat(32),
    basis: 'Gemeten op 100 passages.',
    labels: [
      {
        label: 'begrip',
        precision: 99,
        recall: 98,
        right: 98,
        extra: 1,
        missed: 2,
        sentence: 'Begrippen vindt het bijna altijd.',
      },
      {
        label: 'betekenis',
        precision: 70,
        recall: null,
        right: 70,
        extra: 30,
        missed: null,
        sentence: 'Van de tien betekenissen kloppen er ongeveer zeven.',
      },
      {
        label: 'v2',
        precision: 80,
        recall: 67,
        right: 40,
        extra: 10,
        missed: 20,
        sentence: 'Van de tien keer bezuiniging kloppen er ongeveer acht.',
      },
    ],
    ...changes,
  };
}

/** A note with something of everything. */
export function sampleReport(): Report {
  const report = buildReport(
    [
      {
        id: 'p1',
        section: '1 Wat wij willen',
        marked: 'Inwoners houden de «eigen regie|eigen-regie:bepalen»: [zij kiezen zelf|emancipatie] wie hen helpt.',
        labels: { v1: 'ja' },
      },
      {
        id: 'p2',
        page: 2,
        section: '2 Wat wij verwachten',
        marked:
          'Wij spreken iedereen aan op zijn «eigen kracht|eigen-kracht:moeten». [Wie hulp vraagt, kijkt eerst in de eigen kring|eerst-zelf]; ' +
          'dat is wat wij onder «eigen regie|eigen-regie:moeten» verstaan, want [het geld is op|bezuiniging].',
        labels: { v2: 'ja', opgelegd: 'ja' },
      },
      {
        id: 'p3',
        page: 3,
        label: 'iii',
        marked:
          'Dit is [geen bezuiniging|bezuiniging:ontkend], zegt de wethouder over «zelfredzaamheid|zelfredzaamheid:onbepaald».',
      },
      { id: 'p4', page: 4, marked: 'Een «Eigen Kracht|eigen-kracht:buiten»-conferentie kost een middag.' },
      {
        id: 'p5',
        page: 4,
        zone: 'wettekst',
        marked: 'Wie niet op «eigen kracht|eigen-kracht:meedoen» zelfredzaam is.',
      },
    ],
    { profiel: { label: 'dubbel', v1: 1, v2: 1, both: 0, neither: 2 } },
  );
  const uses = report.uses.filter(({ passage }) => passage === 'p2').map(({ id }) => id);
  return {
    ...report,
    findings: [
      buildFinding({ passages: ['p2'], uses }),
      buildFinding({
        id: 'definitie-1',
        rule: 'definitie',
        standing: 'vastgesteld',
        message: 'Zelfredzaamheid krijgt geen uitleg.',
        question: '',
        passages: ['p3'],
      }),
    ],
    questions: [
      buildAnswer('v1', {
        answer: 'aanwijzingen',
        passages: ['p1'],
        explanation: 'Gaat het over kiezen? Ja, op één plek (p. 1).',
      }),
      buildAnswer('v2', {
        answer: 'aanwijzingen',
        passages: ['p2'],
        counter: ['p3'],
        explanation: 'Gaat het over bezuinigen? Ja, op één plek (p. 2).',
      }),
      ...(['tip-1', 'tip-2', 'tip-3', 'tip-4', 'tip-5'] as const).map((tip) => buildAnswer(tip)),
    ],
    notices: [buildNotice({ hint: 'Laat er tekstherkenning op los.' })],
    reliability: buildReliability(),
  };
}

/** What a reporter gets beside a report that was made by hand: a document without layout, and a small lexicon. */
export function sampleMaterial(): Material {
  const { document } = sampleReport();
  const original = tinyPdf([{}]);
  return {
    document: documentOf(document),
    original,
    lexicon: SMALL_LEXICON,
    annotate: (annotations) => annotatePdf(original, annotations),
  };
}

function documentOf({ format, title, health }: Report['document']): Document {
  return { text: '', format, title, pages: [], blocks: [], origins: [], health, notices: [] };
}
