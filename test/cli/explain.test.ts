/** `ontwar uitleg`: for each kind of id the sentences that tell why; and what is told when it cannot. */
import { describe, expect, it } from 'vitest';
import { createFolder, runCli } from '../support/cli.js';
import { sampleReport } from '../support/report.js';

const report = sampleReport();
const idIn = (kind: 'uses' | 'signals', passage: string) =>
  report[kind].find((each) => each.passage === passage)?.id ?? '';

async function explain(id: string, changes: object = {}) {
  const cwd = await createFolder({ 'rapport.json': JSON.stringify({ ...report, ...changes }, null, 2) });
  return runCli(['uitleg', id, 'rapport.json'], cwd);
}

describe('ontwar uitleg', () => {
  it('tells of a use: form, sense, entry, pattern, words, source, rule', async () => {
    const { code, stdout, stderr } = await explain(idIn('uses', 'p1'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`„eigen regie” op p. 1 is een vindplaats van eigen regie (zelf bepalen).
  Vorm: het begrip zelf.
  Over wie: over wat inwoners willen, kunnen, doen of moeten.
  Betekenis in deze tekst: bepalen. Bij het begrip past: bepalen.
  Hoe vaak klopt dit: Begrippen vindt het bijna altijd.
  Hoe vaak klopt dit: Van de tien betekenissen kloppen er ongeveer zeven.

Dit rust op:
  1. eigen-regie/kern, door de woorden „eigen regie”
     regel: codeboek 2, wanneer staat er een begrip
     eigen regie: Zelf bepalen.
     patroon: eigen regie
     bron: C. Brink, 2013: De begrippen (tabel)
     bestand: lexicon/terms/eigen-regie.yaml

In passage p1 op p. 1:
  „Inwoners houden de eigen regie: zij kiezen zelf wie hen helpt.”
`);
  });

  it.each([
    ['a use', idIn('uses', 'p2')],
    ['a signal', idIn('signals', 'p2')],
    ['a passage', 'p2'],
    ['a finding', 'opgelegd-1'],
  ])('says of %s that its words come from OCR', async (_, id) => {
    const passages = report.passages.map((passage) => ({ ...passage, ocr: true }));
    expect((await explain(id, { passages })).stdout).toContain('uit tekstherkenning');
    expect((await explain(id)).stdout).not.toContain('uit tekstherkenning');
  });

  it.each([
    [
      'a use that is a shift',
      report.uses.find(({ term, shift }) => term === 'eigen-regie' && shift)?.id ?? '',
      'een verschuiving',
    ],
    ['a use about something else', idIn('uses', 'p4'), 'het gaat hier over een naam, en daarom telt het niet mee'],
    ['an entry that has gone', idIn('uses', 'p4'), 'Deze ingang staat niet meer in het lexicon'],
    [
      'a signal with the labels on it',
      idIn('signals', 'p2'),
      'Hierop rust bij de passage: toetsvraag 2 (bezuiniging), opgelegd.',
    ],
    [
      'a signal with how far to trust its label',
      idIn('signals', 'p2'),
      'Hoe vaak klopt dit: Van de tien keer bezuiniging kloppen er ongeveer acht.',
    ],
    ['a signal that is denied', idIn('signals', 'p3'), 'de tekst ontkent het'],
    ['a passage with its labels', 'p2', 'toetsvraag 2 (bezuiniging): ja'],
    ['a passage that is counted apart', 'p5', 'telt niet mee in het profiel'],
    ['a finding with its standing', 'opgelegd-1', 'Hoe zeker: aanwijzing'],
  ])('tells of %s', async (_, id, words) => {
    const { code, stdout } = await explain(id);
    expect(code).toBe(0);
    expect(stdout.replace(/\s+/g, ' ')).toContain(words);
  });

  it('is silent on trust where nothing was measured', async () => {
    expect((await explain(idIn('signals', 'p2'), { reliability: null })).stdout).not.toContain('Hoe vaak');
  });

  it('answers to explain as well', async () => {
    const cwd = await createFolder({
      'r.jsonl': `${JSON.stringify(report)}\n${JSON.stringify({ schema: 2, error: {}, document: {} })}\n`,
    });
    expect((await runCli(['explain', 'p2', 'r.jsonl'], cwd)).code).toBe(0);
  });

  it('warns when the report was made with another lexicon', async () => {
    const { code, stderr } = await explain('p1', { lexicon: { id: 'proef', version: '0', sha256: '00'.repeat(32) } });
    expect(code).toBe(0);
    expect(stderr).toContain('met een ander lexicon gemaakt');
  });

  it('tells near ids for one that is not there', async () => {
    const { code, stdout, stderr } = await explain('opgelegt-1');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('ontwar: Dit rapport heeft geen opgelegt-1.\n  Bedoelde u opgelegd-1?\n');
  });

  it.each([
    ['no JSON', 'De nota begint hier.'],
    ['JSON of something else', '{"schema": 2, "name": "iets"}'],
    ['a report of a later schema', JSON.stringify({ ...report, schema: 3 })],
    ['a report of an earlier schema', JSON.stringify({ ...report, schema: 1 })],
    ['a report without its reliability', JSON.stringify({ ...report, reliability: undefined })],
    ['a report that lost its uses', JSON.stringify({ ...report, uses: undefined })],
    ['empty', ''],
  ])('refuses a file that is %s', async (_, content) => {
    const { code, stderr } = await runCli(['uitleg', 'p1', 'r.json'], await createFolder({ 'r.json': content }));
    expect(code).toBe(2);
    expect(stderr).toMatch(/^ontwar: r\.json: Dit is geen rapport van ontwar\./);
  });
});

describe('ontwar lexicon', () => {
  it('lists its entries by kind', async () => {
    const { stdout } = await runCli(['lexicon', 'list'], await createFolder());
    expect(stdout).toBe('Begrippen\n  eigen regie (lexicon/terms/eigen-regie.yaml)\n    eigen-regie/kern\n');
  });
  it.each(['eigen-regie', 'eigen-regie/kern'])('shows %s with pattern, source and file', async (id) => {
    const { stdout } = await runCli(['lexicon', 'show', id], await createFolder());
    expect(stdout).toContain('C. Brink, 2013: De begrippen (tabel)');
    expect(stdout).toContain('lexicon/terms/eigen-regie.yaml');
  });
  it('tells near entries for one that is not there', async () => {
    const { code, stderr } = await runCli(['lexicon', 'show', 'eigen-regi'], await createFolder());
    expect(code).toBe(2);
    expect(stderr).toContain('Bedoelde u eigen-regie');
  });
  it('says how much was checked', async () => {
    const check = async () => ({ problems: [], entries: 7, examples: 20 });
    const { code, stdout } = await runCli(['lexicon', 'check'], await createFolder(), { pipeline: { check } });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Het lexicon klopt: 7 ingangen, 20 voorbeelden.\n' });
  });
  it('tells every problem with its place', async () => {
    const problems = [{ at: 'lexicon/terms/x.yaml:3:1', message: 'dit klopt niet', hint: 'Schrijf dat.' }];
    const check = async () => ({ problems, entries: 7, examples: 20 });
    const { code, stderr } = await runCli(['lexicon', 'check', 'map'], await createFolder(), { pipeline: { check } });
    expect(code).toBe(2);
    expect(stderr).toBe('lexicon/terms/x.yaml:3:1: dit klopt niet\n  Schrijf dat.\nEr is één fout.\n');
  });
});
