/** Every rule of lexicon/advice fires on what it is about and not on what looks like it; repeats are one finding; order is told by weights. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/report.js';
import { answerQuestions } from '../../src/questions/answer-questions.js';
import { guide, note, type PassageDraft } from './coded.js';

const find = (...drafts: PassageDraft[]) => answerQuestions(note(drafts), guide).findings;
const ofRule = (rule: string, findings: readonly Finding[]) => findings.filter((finding) => finding.rule === rule);

const shifted = { term: 'eigen-regie', sense: 'moeten', shift: true, proof: 'moeten zelf' } as const;
const meant = { term: 'eigen-regie', sense: 'bepalen' } as const;

const cases: [rule: string, fires: PassageDraft[], silent: PassageDraft[]][] = [
  [
    'begripsverwarring',
    [{ samenval: 'gelijkstelling', uses: [meant, { term: 'zelfredzaamheid' }] }],
    [{ uses: [meant, { term: 'zelfredzaamheid' }] }],
  ],
  ['betekenisverschuiving', [{ uses: [shifted] }], [{ uses: [meant] }]],
  ['opgelegde-regie', [{ opgelegd: 'ja', uses: [meant] }], [{ opgelegd: 'nee', uses: [meant] }]],
  [
    'kostenmotief',
    [{ v2: 'ja', signals: [{ entry: 'bezuiniging/betaalbaar', role: 'motief' }] }],
    [{ v2: 'ja', signals: [{ entry: 'bezuiniging/betaalbaar', role: 'gevolg' }] }],
  ],
  [
    'kosten-als-gevolg',
    [{ v2: 'ja', signals: [{ entry: 'bezuiniging/daalt', role: 'gevolg' }] }],
    [{ v2: 'nee', signals: [{ entry: 'bezuiniging/daalt', role: 'gevolg' }] }],
  ],
  [
    'toegang-beperkt',
    [{ v2: 'ja', signals: [{ entry: 'toegang/pas-als' }] }],
    [{ v2: 'nee', signals: [{ entry: 'toegang/pas-als', polarity: 'ontkend' }] }],
  ],
  ['dubbele-agenda', [{ v1: 'ja', v2: 'ja' }], [{ v1: 'ja' }, { v2: 'ja' }, { v1: 'ja', v2: 'aangehaald' }]],
  [
    'term-niet-gedefinieerd',
    [{ uses: [meant] }],
    [{ uses: [meant] }, { zone: 'wettekst', definitie: ['eigen-regie'] }],
  ],
  ['term-in-meer-betekenissen', [{ uses: [meant] }, { uses: [shifted] }], [{ uses: [shifted] }, { uses: [shifted] }]],
  [
    'afwijkende-definitie',
    [{ definitie: ['eigen-regie'], uses: [shifted] }],
    [{ definitie: ['eigen-regie'], uses: [meant, shifted] }],
  ],
  [
    'doelgroep-niet-genoemd',
    [{ uses: [meant] }],
    [{ uses: [meant] }, { signals: [{ entry: 'doelgroep/levensfase' }] }],
  ],
  [
    'zonder-oog-voor-wie-niet-kan',
    [{ opgelegd: 'ja' }],
    [{ opgelegd: 'ja' }, { signals: [{ entry: 'doenvermogen/wie-niet-kan' }] }],
  ],
  ['mooie-woorden-zonder-daden', [{ v1: 'ja' }], [{ v1: 'ja' }, { signals: [{ entry: 'initiatieven/lotgenoten' }] }]],
  [
    'regie-toegevoegd',
    [{ uses: [meant], signals: [{ entry: 'regie-toegevoegd/erbij' }] }],
    [{ uses: [meant], signals: [{ entry: 'regie-toegevoegd/erbij', polarity: 'aangehaald' }] }],
  ],
  [
    'gesloten-deur',
    [{ signals: [{ entry: 'gesloten-deuren/geen-inzage' }] }],
    [{ signals: [{ entry: 'open-deuren/ziet-dossier' }] }],
  ],
  [
    'wederkerigheid',
    [{ signals: [{ entry: 'wederkerigheid/terugdoen' }] }],
    [{ signals: [{ entry: 'wederkerigheid/terugdoen', polarity: 'ontkend' }] }],
  ],
  [
    'tweedeling',
    [{ signals: [{ entry: 'tweedeling/wie-het-zelf-kan' }] }],
    [{ signals: [{ entry: 'doelgroep/kwetsbare-groep' }] }],
  ],
  [
    'bedreiging',
    [{ signals: [{ entry: 'bedreigingen/wantrouwen' }] }],
    [{ signals: [{ entry: 'bewegingen/van-bovenaf' }] }],
  ],
];

describe.each(cases)('%s', (rule, fires, silent) => {
  it('gives one finding with a message, a question and a source', () => {
    const found = ofRule(rule, find(...fires));
    expect(found).toHaveLength(1);
    expect(found[0]?.id).toMatch(new RegExp(`^${rule}-[0-9a-z]+$`));
    expect(`${found[0]?.message} ${found[0]?.question}`).not.toMatch(/[{}[\]]| {2}|undefined|: \.|, {2}/);
    expect(found[0]?.question).toMatch(/\?$|\.$/);
    expect(found[0]?.source).not.toBe('');
    expect(found[0]?.passages.length).toBeGreaterThan(0);
  });
  it('is silent on what looks like it', () => {
    expect(ofRule(rule, find(...silent))).toEqual([]);
  });
  it('does not count zones apart', () => {
    expect(ofRule(rule, find(...fires.map((draft) => ({ ...draft, zone: 'wettekst' as const }))))).toEqual([]);
  });
});

it('tests every rule of lexicon/advice', () => {
  expect(cases.map(([rule]) => rule).sort()).toEqual(guide.rules.map(({ id }) => id).sort());
});

describe('findAdvice', () => {
  it('names the words, the sense and the place', () => {
    const [finding] = ofRule('betekenisverschuiving', find({ uses: [shifted] }, { uses: [meant] }));
    expect(finding?.message).toBe(
      'Er staat ‘eigen regie’, maar de zin gaat over zelf moeten, op één plek (p. 1). Dat blijkt uit ‘moeten zelf’. De kern van eigen regie is zelf bepalen.',
    );
  });
  it('makes one finding of repeats and lists all passages, in order of the text', () => {
    const found = ofRule('betekenisverschuiving', find({ uses: [shifted] }, { uses: [shifted, shifted] }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ passages: ['p1', 'p2'], uses: ['p1-u0', 'p2-u0', 'p2-u1'] });
  });
  it('keeps different terms and senses apart', () => {
    const doing = { ...shifted, sense: 'meedoen' } as const;
    const strength = { ...shifted, term: 'eigen-kracht' } as const;
    expect(ofRule('betekenisverschuiving', find({ uses: [shifted, doing, strength] }))).toHaveLength(3);
  });
  it('tells apart what is imposed in the name of eigen regie', () => {
    const found = ofRule('opgelegde-regie', find({ opgelegd: 'ja', uses: [meant] }, { opgelegd: 'ja' }));
    expect(found.map(({ passages }) => passages)).toEqual([['p1'], ['p2']]);
  });
  it('leaves out uses about others than citizens', () => {
    expect(find({ uses: [{ term: 'eigen-regie', scope: 'buiten' }] })).toEqual([]);
  });
  it('asks no definition of what is only paraphrased', () => {
    expect(ofRule('term-niet-gedefinieerd', find({ uses: [{ ...meant, form: 'omschrijving' }] }))).toEqual([]);
  });
  it('puts the weightiest first, and then the most frequent', () => {
    const rules = find(
      { opgelegd: 'ja', uses: [meant] },
      { v1: 'ja', v2: 'ja' },
      { signals: [{ entry: 'bedreigingen/wantrouwen' }] },
    ).map(({ rule }) => rule);
    expect(rules.slice(0, 2)).toEqual(['opgelegde-regie', 'dubbele-agenda']);
    expect(rules.at(-1)).toBe('bedreiging');
  });
  it('gives other rules room before the repeats of one rule', () => {
    const senses = ['moeten', 'meedoen', 'kunnen'] as const;
    const found = find(
      { uses: senses.map((sense) => ({ ...shifted, sense })) },
      { signals: [{ entry: 'gesloten-deuren/geen-inzage' }] },
    );
    expect(found.slice(0, 2).map(({ rule }) => rule)).toEqual(['betekenisverschuiving', 'gesloten-deur']);
  });
  it('keeps the id when other passages come and go', () => {
    const [alone] = ofRule('dubbele-agenda', find({ v1: 'ja', v2: 'ja' }));
    const [later] = ofRule('dubbele-agenda', find({ v1: 'ja' }, { v1: 'ja', v2: 'ja' }, { v1: 'ja', v2: 'ja' }));
    expect(later?.id).toBe(alone?.id);
  });
  it('gives the same findings whatever the order of passages', () => {
    const coded = note([{ uses: [shifted] }, { v1: 'ja', v2: 'ja' }, { opgelegd: 'ja' }]);
    const turned = { ...coded, passages: [...coded.passages].reverse(), uses: [...coded.uses].reverse() };
    expect(answerQuestions(turned, guide)).toEqual(answerQuestions(coded, guide));
  });
});

describe('absence', () => {
  const absences = [
    'term-niet-gedefinieerd',
    'doelgroep-niet-genoemd',
    'zonder-oog-voor-wie-niet-kan',
    'mooie-woorden-zonder-daden',
  ];
  const bare: PassageDraft = { uses: [meant], opgelegd: 'ja', v1: 'ja' };
  it.each(absences)('says with %s that pages were not read, and leaves it to the reader', (rule) => {
    const [finding] = ofRule(rule, answerQuestions(note([bare], { unread: [2, 3, 5] }), guide).findings);
    expect(finding?.standing).toBe('zelf-beoordelen');
    expect(finding?.message).toContain('niet alles is gelezen (p. 2–3 en 5)');
  });
  it.each(absences)('says nothing of pages with %s when all were read', (rule) => {
    const [finding] = ofRule(rule, find(bare));
    expect(finding?.standing).toBe('aanwijzing');
    expect(finding?.message).not.toContain('niet alles is gelezen');
  });
  it('leaves the standing of what was found alone', () => {
    const coded = note([{ signals: [{ entry: 'gesloten-deuren/geen-inzage' }] }], { unread: [2] });
    expect(answerQuestions(coded, guide).findings[0]?.standing).toBe('vastgesteld');
  });
});
