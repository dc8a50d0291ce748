/** Every golden note as text and in its other formats: the same passages in the same zones, but for what only a laid-out page has. */
import { describe, expect, it } from 'vitest';
import { documentAt, picture } from '../support/documents.js';
import { findCases } from '../support/golden.js';

/** The contents page and running heads exist in the PDF only, and notes stand elsewhere; subtitles are large type there. */
const LAYOUT = /^(?:koptekst|voettekst|inhoudsopgave|noot|kop): /;
const CONTENTS = /^(?:inhoudsopgave: |kop: Inhoud$)/;

describe.each(findCases('fixtures'))('fixtures/$name', ({ inputs, text: source, marked: formats }) => {
  const pdf = inputs.find((path) => path.endsWith('.pdf')) ?? '';

  it.each(formats)('has the same passages in %s', async (path) => {
    const [asText, marked] = (await Promise.all([documentAt(source), documentAt(path)])).map((document) =>
      picture(document)
        .filter((line) => !CONTENTS.test(line))
        .map((line) => line.replace(/\n- /g, '\n• ')),
    );
    // A note stands after the paragraph that refers to it, and in the text at the end.
    expect([...(marked ?? [])].sort()).toEqual([...(asText ?? [])].sort());
    expect(marked?.filter((line) => !line.startsWith('noot'))).toEqual(
      asText?.filter((line) => !line.startsWith('noot')),
    );
  });

  it('has the same passages as text and as PDF', async () => {
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
