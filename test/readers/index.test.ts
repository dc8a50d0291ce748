/** Which reader a file gets: by its bytes, and by its name only between text and Markdown. */
import { describe, expect, it } from 'vitest';
import { readerFor } from '../../src/readers/index.js';
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
    ['a web page', 'onbekende-soort', '<!DOCTYPE html><html><body>Nota</body></html>', 'nota.txt'],
    ['text named as PDF', 'pdf-beschadigd', 'Inwoners bepalen zelf.', 'nota.pdf'],
  ])('refuses %s', (_, code, bytes, name) => {
    expect(() => readerFor(Buffer.from(bytes), name)).toThrowError(expect.objectContaining({ code, at: name }));
  });
});
