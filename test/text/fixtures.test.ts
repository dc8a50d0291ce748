/** Every golden note as text and as PDF: the same passages in the same zones, but for what only a laid-out page has. */
import { describe, expect, it } from 'vitest';
import { documentAt, picture } from '../support/documents.js';
import { findCases } from '../support/golden.js';

/** The contents page and running heads exist in the PDF only, and notes stand elsewhere; subtitles are large type there. */
const LAYOUT = /^(?:koptekst|voettekst|inhoudsopgave|noot|kop): /;

describe.each(findCases('fixtures').map(({ name, inputs }) => [name, inputs] as const))('fixtures/%s', (_, inputs) => {
  const source = inputs.find((path) => !path.endsWith('.pdf')) ?? '';
  const pdf = inputs.find((path) => path.endsWith('.pdf')) ?? '';

  it('has the same passages in both', async () => {
    const [asText, asPdf] = await Promise.all([documentAt(source), documentAt(pdf)]);
    const subtitles = picture(asPdf).flatMap((line) => (line.startsWith('kop: ') ? [line.slice(5)] : []));
    const bodies = [asText, asPdf].map((document) =>
      picture(document)
        .filter((line) => !LAYOUT.test(line) && !subtitles.some((title) => title.includes(line.slice(7))))
        .map((line) => line.replace(/(^|\n|: )- /g, '$1• ').replace(/\t|(?<=\D) (?=\d+\.000\b)/g, ' ')),
    );
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[0]?.length).toBeGreaterThan(5);
  });
});
