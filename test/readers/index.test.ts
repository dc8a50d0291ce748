/** Which reader a file gets: by its bytes, and by its name only between kinds of text. */
import { describe, expect, it } from 'vitest';
import { readerFor } from '../../src/readers/index.js';
import { docxParagraph, tinyDocx, tinyOdt, tinyZip } from '../support/tiny-office.js';
import { tinyPdf } from '../support/tiny-pdf.js';

const pdf = tinyPdf([{}]);

describe('readerFor', () => {
  it.each<[string, Uint8Array | string, string]>([
    ['a PDF', pdf, 'nota.pdf'],
    ['a PDF named as text', pdf, 'nota.txt'],
    ['a PDF with junk in front', Buffer.concat([Buffer.from('\r\n\r\njunk'), pdf]), 'nota.pdf'],
  ])('takes %s for a PDF', (_, bytes, name) => {
    expect(readerFor(Buffer.from(bytes), name).id).toBe('pdf');
  });

  it.each<[string, Uint8Array, string]>([
    ['docx', tinyDocx(docxParagraph('Nota')), 'nota.pdf'],
    ['docx', tinyDocx(docxParagraph('Nota')), 'nota.txt'],
    ['odt', tinyOdt('<text:p>Nota</text:p>'), 'nota.docx'],
    ['pdf', pdf, 'nota.docx'],
    ['html', Buffer.from('<!DOCTYPE html><p>Nota'), 'nota.docx'],
    ['html', Buffer.from('<p>Nota</p>'), 'nota.HTM'],
  ])('knows a %s by its bytes (%#)', (id, bytes, name) => {
    expect(readerFor(bytes, name).id).toBe(id);
  });

  it.each([
    ['Inwoners bepalen zelf.', 'nota.txt', 'txt'],
    ['Inwoners bepalen zelf.', 'nota', 'txt'],
    ['Inwoners bepalen zelf.', 'nota.md', 'md'],
    ['# Nota\n\nTekst.\n\n## Visie\n\nTekst.', 'nota.txt', 'md'],
    ['Punt # 1 is klaar.\n# 2 nog niet.', 'nota.txt', 'txt'],
  ])('reads „%s” in %s as %s', (text, name, id) => {
    expect(readerFor(Buffer.from(text), name).id).toBe(id);
  });

  it.each<[string, string, Uint8Array | string, string]>([
    ['zero bytes', 'leeg-bestand', '', 'nota.pdf'],
    [
      'binary junk named as text',
      'onbekende-soort',
      Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256),
      'nota.txt',
    ],
    ['text named as a Word file', 'onbekende-soort', 'Inwoners bepalen zelf.', 'nota.docx'],
    ['text named as ODT', 'onbekende-soort', 'Inwoners bepalen zelf.', 'nota.odt'],
    ['text named as ZIP', 'onbekende-soort', 'Inwoners bepalen zelf.', 'nota.zip'],
    ['a ZIP that holds a PDF', 'onbekende-soort', tinyZip({ 'nota.pdf': pdf }, 0), 'nota.pdf'],
    ['text named as PDF', 'pdf-beschadigd', 'Inwoners bepalen zelf.', 'nota.pdf'],
  ])('refuses %s', (_, code, bytes, name) => {
    expect(() => readerFor(Buffer.from(bytes), name)).toThrowError(expect.objectContaining({ code, at: name }));
  });
});

describe('a kind that is known and not read', () => {
  it.each<[string, Uint8Array | string, RegExp]>([
    ['old Word', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), /oud Word-bestand/],
    ['RTF', '{\\rtf1\\ansi Nota}', /RTF/],
    ['Excel', tinyZip({ '[Content_Types].xml': 'x', 'xl/workbook.xml': 'x' }), /rekenblad/],
    ['PowerPoint', tinyZip({ '[Content_Types].xml': 'x', 'ppt/presentation.xml': 'x' }), /presentatie/],
    ['Calc', tinyZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }, 0), /rekenblad/],
    ['EPUB', tinyZip({ mimetype: 'application/epub+zip' }, 0), /e-boek/],
    [
      'a saved page with its pictures',
      'From: <Saved by Blink>\r\nSubject: Nota\r\nMIME-Version: 1.0\r\n\r\n--x',
      /webarchief/,
    ],
    ['a ZIP by another name', tinyZip({ 'nota.txt': 'x' }), /ZIP-bestand/],
  ])('%s is told what to do', (_, bytes, message) => {
    expect(() => readerFor(Buffer.from(bytes), 'nota.docx')).toThrowError(
      expect.objectContaining({
        code: 'onbekende-soort',
        message: expect.stringMatching(message),
        hint: expect.stringMatching(/Bewaar|bewaar|Vraag|Geef/),
      }),
    );
  });
});
