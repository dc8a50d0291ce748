/** On which page a character of the canonical text stands. */
import { describe, expect, it } from 'vitest';
import { pageAt } from '../../src/model/document.js';
import { documentOf } from '../support/documents.js';

describe('pageAt', () => {
  it('goes by the pages where there are no places', async () => {
    const document = await documentOf('Een.\n\fTwee.\n\fDrie.\n', 'a.txt');
    expect(['Een', 'Twee', 'Drie'].map((word) => pageAt(document, document.text.indexOf(word)))).toEqual([1, 2, 3]);
  });

  it('is the last page for the end of the text', async () => {
    const document = await documentOf('Een.\n\fTwee.\n', 'a.txt');
    expect(pageAt(document, document.text.length)).toBe(2);
  });
});
