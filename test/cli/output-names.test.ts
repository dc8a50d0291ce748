/** What the reports of each input are called. */
import { describe, expect, it } from 'vitest';
import { nameOutputs } from '../../src/cli/output-names.js';

describe('nameOutputs', () => {
  it.each([
    ['takes the name of the file', ['notas/nota.pdf', 'b.v2.docx'], ['nota', 'b.v2']],
    ['tells two kinds of one name apart', ['nota.pdf', 'nota.docx'], ['nota-pdf', 'nota-docx']],
    ['tells two folders apart', ['a/nota.pdf', 'b/nota.pdf'], ['a-nota', 'b-nota']],
    ['tells folder and kind apart', ['a/n.pdf', 'a/n.txt', 'b/n.pdf'], ['a-n-pdf', 'a-n-txt', 'b-n-pdf']],
    ['goes up as far as needed', ['x/a/n.pdf', 'y/a/n.pdf'], ['x-a-n-pdf', 'y-a-n-pdf']],
    ['numbers one file given twice', ['n.pdf', 'n.pdf'], ['n', 'n-2']],
    ['takes capitals and small letters for one', ['N.pdf', 'n.docx'], ['N-pdf', 'n-docx']],
    ['does not take a name that another file has', ['a/n.pdf', 'b/n.pdf', 'a-n.pdf'], ['a-n', 'b-n', 'a-n-2']],
    ['names what comes from standard input', ['-'], ['invoer']],
    ['leaves out what no file may be called', ['zip/a\u0007b:c?"d\u202ee.pdf', '...pdf'], ['a-b-c-d-e', 'invoer']],
    ['does not name a device', ['CON.pdf'], ['CON-']],
    ['does not climb out of the folder', ['a.zip/..\\..\\etc', '..'], ['etc', 'invoer']],
  ])('%s', (_, paths, names) => {
    expect(nameOutputs(paths)).toEqual(names);
  });
  it('keeps room for an ending, whatever signs are in the name', () => {
    const names = nameOutputs([`${'é€😀'.repeat(200)}a.pdf`, `${'é€😀'.repeat(200)}b.pdf`]);
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThan(200);
    expect(new Set(names).size).toBe(2);
  });
});
