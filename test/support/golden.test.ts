import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { condense, findCases, usesInBody } from './golden.js';

const report: Report = {
  schema: 2,
  tool: { name: 'ontwar', version: '0' },
  lexicon: { id: 'brink', version: '1', sha256: '' },
  document: {
    path: 'nota.txt',
    sha256: '',
    format: 'txt',
    title: null,
    words: 9,
    health: { pages: 2, read: 2, unread: [], ocr: [], language: 'nl' },
  },
  passages: [
    passage('a', 1, 'inhoudsopgave', { text: '2 Eigen regie 4' }),
    passage('b', 2, 'tekst', { text: 'Eigen\nregie is zelf doen.', v2: 'aangehaald', definitie: ['eigen-regie'] }),
  ],
  uses: [use('a', 1, 'Eigen regie'), use('b', 2, 'Eigen\nregie')],
  signals: [],
  findings: [
    {
      id: 'f',
      rule: 'betekenisverschuiving',
      standing: 'aanwijzing',
      message: '',
      question: '',
      passages: ['b', 'b'],
      uses: [],
      signals: [],
      source: '',
    },
  ],
  questions: [{ question: 'v1', answer: 'geen-aanwijzingen', passages: [], counter: [], explanation: '' }],
  profiel: { label: 'geen', v1: 0, v2: 0, both: 0, neither: 1 },
  notices: [],
  reliability: null,
};

describe('condense', () => {
  it('puts every judgement on one line with its page', () => {
    expect(condense(report)).toEqual({
      profiel: 'geen · v1 0 · v2 0 · beide 0 · geen 1',
      questions: ['v1 · geen-aanwijzingen'],
      uses: [
        'p. 1 · Eigen regie · eigen-regie · kern · burger · meedoen · verschuiving · inhoudsopgave',
        'p. 2 · Eigen regie · eigen-regie · kern · burger · meedoen · verschuiving',
      ],
      passages: ['p. 2 · Eigen regie is zelf doen. · v2 aangehaald · definitie eigen-regie'],
      findings: ['betekenisverschuiving · p. 2'],
    });
  });
});

describe('usesInBody', () => {
  it('leaves out what only a laid-out page has', () => {
    expect(usesInBody(report)).toEqual(['Eigen regie · eigen-regie · kern · burger · meedoen · verschuiving']);
  });
});

describe('findCases', () => {
  it('finds every note in text and as PDF', () => {
    const cases = findCases('fixtures');
    expect(cases.map(({ name }) => name)).toContain('voorbeeld');
    for (const { inputs } of cases) expect(inputs.map((path) => path.split('.').at(-1))).toContain('pdf');
  });
});

function passage(
  id: string,
  page: number,
  zone: Report['passages'][number]['zone'],
  labels: Partial<Report['passages'][number]>,
): Report['passages'][number] {
  return {
    id,
    span: { start: 0, end: 1 },
    text: '',
    page,
    pageLabel: String(page),
    section: null,
    zone,
    v1: 'nee',
    v2: 'nee',
    opgelegd: 'nee',
    samenval: 'geen',
    definitie: [],
    because: {},
    ...labels,
  };
}

function use(passage: string, page: number, text: string): Report['uses'][number] {
  return {
    id: passage,
    term: 'eigen-regie',
    form: 'kern',
    scope: 'burger',
    reason: null,
    sense: 'meedoen',
    shift: true,
    span: { start: 0, end: 1 },
    text,
    passage,
    page,
    entry: '',
    evidence: [],
  };
}
