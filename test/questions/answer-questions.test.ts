/** The two test questions, the five tips, the profile and the notices, on hand-made notes. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/model/report.js';
import { answerQuestions } from '../../src/questions/answer-questions.js';
import { guide, note, type PassageDraft } from './coded.js';

type Options = Parameters<typeof note>[1];

function ask(id: Answer['question'], drafts: PassageDraft[], options?: Options): Answer {
  const answer = answerQuestions(note(drafts, options), guide).questions.find(({ question }) => question === id);
  if (!answer) throw new Error(`no answer to ${id}`);
  return answer;
}

describe('profiel', () => {
  it.each([
    ['geen', [{}], { v1: 0, v2: 0, both: 0, neither: 1 }],
    ['emancipatie', [{ v1: 'ja' }, { v2: 'aangehaald' }], { v1: 1, v2: 0, both: 0, neither: 1 }],
    ['bezuiniging', [{ v2: 'ja' }, { v1: 'aangehaald' }], { v1: 0, v2: 1, both: 0, neither: 1 }],
    ['dubbel', [{ v1: 'ja' }, { v2: 'ja' }, { v2: 'ja' }], { v1: 1, v2: 2, both: 0, neither: 0 }],
    ['dubbel', [{ v1: 'ja', v2: 'ja' }], { v1: 0, v2: 0, both: 1, neither: 0 }],
    ['emancipatie', [{ v1: 'ja' }, { v2: 'ja', zone: 'citaat' }], { v1: 1, v2: 0, both: 0, neither: 0 }],
  ] as [string, PassageDraft[], object][])('is %s for %j', (label, drafts, counts) => {
    expect(answerQuestions(note(drafts), guide).profiel).toEqual({ label, ...counts });
  });
});

describe('the test questions', () => {
  it('come in the words of Brink, with the passages that say yes', () => {
    const answer = ask('v2', [{ v2: 'ja' }, {}, { v2: 'ja' }]);
    expect(answer).toMatchObject({ answer: 'aanwijzingen', passages: ['p1', 'p3'], counter: [] });
    expect(answer.explanation).toBe(
      'Gaat het over beperking van de toegankelijkheid van professionele ondersteuning (bezuinigingen)? ' +
        "Ja, daarvoor zijn aanwijzingen op 2 plekken (p. 1 en 3). De hele tekst is gelezen (aantal pagina's: 3).",
    );
  });
  it('show what is denied or quoted as counter-evidence', () => {
    const denied = { entry: 'bezuiniging/overt', polarity: 'ontkend' } as const;
    expect(ask('v2', [{ v2: 'ja' }, { v2: 'aangehaald' }, { signals: [denied] }])).toMatchObject({
      passages: ['p1'],
      counter: ['p2', 'p3'],
    });
  });
  it('say that nothing found is no approval', () => {
    const answer = ask('v2', [{}]);
    expect(answer).toMatchObject({ answer: 'geen-aanwijzingen', passages: [] });
    expect(answer.explanation).toContain('geen goedkeuring');
  });
  it.each([
    ['a page was not read', { unread: [2] }, 'niet-te-beoordelen'],
    ['there is hardly any text', { words: 20 }, 'niet-te-beoordelen'],
    ['all was read', {}, 'geen-aanwijzingen'],
  ] as const)('judge a lack of evidence by whether %s', (_, options, expected) => {
    expect(ask('v1', [{}], options).answer).toBe(expected);
  });
  it('count what was found although a page was not read, and name the page', () => {
    const answer = ask('v1', [{ v1: 'ja' }], { unread: [2] });
    expect(answer.answer).toBe('aanwijzingen');
    expect(answer.explanation).toContain("Niet gelezen: p. 2 (aantal pagina's in totaal: 2)");
  });
  it('leave out zones apart', () => {
    const answer = ask('v1', [{ v1: 'ja', zone: 'wettekst' }, {}]);
    expect(answer).toMatchObject({ answer: 'geen-aanwijzingen', passages: [] });
    expect(answer.explanation).toContain('Niet meegeteld');
  });
  it('judge nothing where all that was found stands in zones apart', () => {
    expect(ask('v1', [{ v1: 'ja', zone: 'wettekst' }]).answer).toBe('niet-te-beoordelen');
  });
});

describe('tip 1', () => {
  const used: PassageDraft = { uses: [{ term: 'eigen-regie' }, { term: 'eigen-kracht' }] };
  it('tells which terms the note explains and which it only uses', () => {
    const answer = ask('tip-1', [used, { definitie: ['eigen-regie'] }]);
    expect(answer).toMatchObject({ answer: 'aanwijzingen', passages: ['p2'] });
    expect(answer.explanation).toContain('wat zij bedoelt met eigen regie, op één plek (p. 2)');
    expect(answer.explanation).toContain('Zonder uitleg blijft: eigen kracht.');
  });
  it('takes a definition in quoted law as counter-evidence', () => {
    const answer = ask('tip-1', [used, { definitie: ['eigen-regie'], zone: 'wettekst' }]);
    expect(answer).toMatchObject({ answer: 'geen-aanwijzingen', passages: [], counter: ['p2'] });
  });
});

describe.each([
  ['tip-2', 'doelgroep/levensfase'],
  ['tip-3', 'initiatieven/lotgenoten'],
  ['tip-4', 'gemeente-doet/wij-bieden'],
  ['tip-5', 'gesloten-deuren/geen-inzage'],
] as const)('%s', (id, entry) => {
  it('rests on its frame, and names the words', () => {
    const answer = ask(id, [{ uses: [{ term: 'eigen-regie' }], signals: [{ entry, text: 'deze woorden' }] }]);
    expect(answer).toMatchObject({ answer: 'aanwijzingen', passages: ['p1'], counter: [] });
    expect(answer.explanation).toContain('‘deze woorden’');
  });
  it('takes what is denied as counter-evidence', () => {
    expect(ask(id, [{ signals: [{ entry, polarity: 'ontkend' }] }])).toMatchObject({
      answer: 'geen-aanwijzingen',
      counter: ['p1'],
    });
  });
});

it.each([
  ['the same passage', { uses: [{ term: 'eigen-kracht' }], section: null }, ['p1']],
  ['the same section', { section: 'Welzijn' }, ['p1']],
  ['another section', { section: 'Wegen' }, []],
] as [string, PassageDraft, string[]][])('asks about whom it goes where the terms are: %s', (_, draft, expected) => {
  const group = { ...draft, signals: [{ entry: 'doelgroep/levensfase' }] };
  expect(ask('tip-2', [group, { section: 'Welzijn', uses: [{ term: 'eigen-regie' }] }]).passages).toEqual(expected);
});

it('sets an open door against a closed one', () => {
  const answer = ask('tip-5', [
    { signals: [{ entry: 'gesloten-deuren/geen-inzage' }] },
    { signals: [{ entry: 'open-deuren/kiest-helper' }] },
  ]);
  expect(answer).toMatchObject({ passages: ['p1'], counter: ['p2'] });
});

describe('notices', () => {
  const codes = (drafts: PassageDraft[], options?: Options) =>
    answerQuestions(note(drafts, options), guide).notices.map(({ code }) => code);
  it.each([
    ['too little text', [{}], { words: 20 }, ['weinig-tekst']],
    ['none of the terms', [{}], {}, ['geen-begrippen']],
    ['terms about citizens', [{ uses: [{ term: 'eigen-regie' }] }], {}, []],
    ['nothing but quoted law', [{ zone: 'wettekst' }], {}, ['alleen-aangehaald']],
    ['pages that were not read', [{}], { unread: [2] }, []],
  ] as [string, PassageDraft[], Options, string[]][])('with %s', (_, drafts, options, expected) => {
    expect(codes(drafts, options)).toEqual(expected);
  });
});
