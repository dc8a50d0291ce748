/** A law by itself: nothing in it is the note's own text, its headings no more than its articles. */
import { describe, expect, it } from 'vitest';
import { documentOf, picture } from '../../support/documents.js';
import { language } from '../../support/language.js';

describe('markLaw', () => {
  it('sets all of a national law apart, headings too', async () => {
    const [first, second] = language.lawFormulas;
    const law = `# Wet op het voorbeeld\n\n${first}\n\n${second}\n\n## Hoofdstuk 1\n\nHet college helpt.\n`;
    const zones = picture(await documentOf(law, 'wet.md')).map((line) => line.split(':')[0]);
    expect(new Set(zones)).toEqual(new Set(['wettekst']));
  });
  it('leaves a note as it is that names one formula', async () => {
    const note = `# Nota\n\n${language.lawFormulas[0]}\n\nHet college helpt.\n`;
    expect(picture(await documentOf(note, 'nota.md'))[0]).toBe('kop: Nota');
  });
});
