/** A ZIP on the command line: each note in it is analysed by itself, under the name of the ZIP, and nothing else of it is lost. */
import { describe, expect, it } from 'vitest';
import { createFolder, runCli } from '../support/cli.js';
import { docxParagraph, tinyDocx, tinyOdt, tinyZip } from '../support/tiny-office.js';

const NOTE = 'Wij helpen inwoners om de regie te houden over hun eigen leven en over de zorg die zij krijgen.';
const BUNDLE = tinyZip({
  'map/nota.docx': tinyDocx(docxParagraph(NOTE)),
  'nota.odt': tinyOdt(`<text:p>${NOTE}</text:p>`),
  'tas.zip': tinyZip({ 'brief.txt': NOTE }),
  '../weg.txt': NOTE,
  'leeg.txt': '',
  'foto.png': 'x',
  '__MACOSX/._nota.odt': 'x',
});

async function records(argv: readonly string[], cwd: string) {
  const { code, stdout, stderr } = await runCli([...argv, '--format', 'jsonl', '-q'], cwd);
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { code, stderr, found: lines.map((line) => JSON.parse(line)) };
}

describe('a ZIP', () => {
  it.each([
    ['by name', ['bundel.zip'], ''],
    ['in a folder', ['notas'], 'notas/'],
  ])('given %s has each note analysed, and tells what is wrong with one', async (_, argv, folder) => {
    const { code, found, stderr } = await records(argv, await createFolder({ [`${folder}bundel.zip`]: BUNDLE }));
    expect(found.map(({ document, error }) => [document.path, error?.code ?? document.format])).toEqual([
      [`${folder}bundel.zip/../weg.txt`, 'onveilig-pad'],
      [`${folder}bundel.zip/leeg.txt`, 'leeg-bestand'],
      [`${folder}bundel.zip/map/nota.docx`, 'docx'],
      [`${folder}bundel.zip/nota.odt`, 'odt'],
      [`${folder}bundel.zip/tas.zip/brief.txt`, 'txt'],
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('wijst naar een plek buiten de ZIP');
  });

  it('with one note can give one report, and with more asks for jsonl', async () => {
    const one = await createFolder({ 'een.zip': tinyZip({ 'nota.txt': NOTE }) });
    expect((await runCli(['een.zip', '--format', 'json'], one)).code).toBe(0);
    const more = await createFolder({ 'twee.zip': tinyZip({ 'a.txt': NOTE, 'b.txt': NOTE }) });
    expect((await runCli(['twee.zip', '--format', 'json'], more)).stderr).toContain('--format jsonl');
  });

  it.each([
    ['without notes', tinyZip({ 'foto.png': 'x' }), 'geen bestand dat ontwar kan lezen'],
    ['cut off', BUNDLE.subarray(0, 300), 'niet uit te pakken'],
    ['that is text', 'Inwoners bepalen zelf.', 'heet een ZIP-bestand'],
  ])('%s is told, and the rest goes on', async (_, bytes, message) => {
    const cwd = await createFolder({ 'a.zip': bytes, 'b.txt': NOTE });
    const { code, found, stderr } = await records(['a.zip', 'b.txt'], cwd);
    expect(code).toBe(2);
    expect(found.map(({ error }) => error === undefined)).toEqual([false, true]);
    expect(stderr).toContain(message);
  });

  it('that is a Word file by a wrong name is read as one', async () => {
    const { found } = await records(['nota.zip'], await createFolder({ 'nota.zip': tinyDocx(docxParagraph(NOTE)) }));
    expect(found.map(({ document }) => document.format)).toEqual(['docx']);
  });

  it('is not written over', async () => {
    const cwd = await createFolder({ 'a.zip': tinyZip({ 'a.txt': NOTE }) });
    expect((await runCli(['a.zip', '--output', 'a.zip', '--format', 'jsonl'], cwd)).stderr).toContain(
      'ook een van de bestanden',
    );
  });
});
