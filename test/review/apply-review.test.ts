/** A review made of one report, laid beside the same report, another version of the note, and another lexicon's report. */
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/lexicon/read-file.js';
import type { Report } from '../../src/model/report.js';
import { applyReview } from '../../src/review/apply-review.js';
import { ReviewFile } from '../../src/review/review-file.js';
import { startReview } from '../../src/review/start-review.js';
import { buildReport, sampleReport } from '../support/report.js';

const read = (text: string) => checkFile(ReviewFile, 'nota.beoordeling.yaml', text).data;
/** The review with the same judgement on every line. */
const filledIn = (report: Report, more: Partial<ReviewFile['gebruik'][number]> = {}): ReviewFile => {
  const review = read(startReview(report));
  return {
    ...review,
    door: 'J. de Vries',
    gebruik: review.gebruik.map((entry) => ({ ...entry, oordeel: 'akkoord', ...more })),
    bevindingen: review.bevindingen.map((entry) => ({
      ...entry,
      oordeel: 'afgewezen',
      reden: ' Zo staat het er niet. ',
    })),
  };
};
const apply = (report: Report, review: ReviewFile) => applyReview(report, review, 'nota.beoordeling.yaml').review;

const noteOf = (...marked: string[]) => buildReport(marked.map((text, at) => ({ id: `p${at + 1}`, marked: text })));

describe('a review', () => {
  it('starts with an entry for every use and finding, and judges nothing', () => {
    const report = sampleReport();
    const review = read(startReview(report));
    expect(review.gebruik).toHaveLength(report.uses.length);
    expect(review.bevindingen.map(({ bevinding }) => bevinding)).toEqual(report.findings.map(({ id }) => id));
    expect(apply(report, review)).toMatchObject({ sameNote: true, decisions: [], lost: [] });
  });

  it('finds every use and finding of its own note again', () => {
    const report = sampleReport();
    const review = apply(report, filledIn(report));
    const targets = [...report.uses, ...report.findings].map(({ id }) => id);
    expect(review?.decisions.map(({ target }) => target)).toEqual(targets);
    expect(review?.lost).toEqual([]);
    expect(review?.decisions.at(-1)).toMatchObject({
      verdict: 'afgewezen',
      reason: 'Zo staat het er niet.',
      by: 'J. de Vries',
    });
  });

  it('leaves what the program made of it as it was', () => {
    const report = sampleReport();
    const { review, ...rest } = applyReview(report, filledIn(report), 'b.yaml');
    expect(rest).toEqual(report);
    expect(review).toBeDefined();
  });

  it('keeps the changes of a person apart from the label', () => {
    const report = noteOf('De «eigen regie|eigen-regie:moeten» van inwoners staat voorop.');
    const changed = apply(report, filledIn(report, { oordeel: 'gewijzigd', wordt: 'bepalen' }));
    expect(changed?.decisions[0]?.changes).toEqual({ sense: 'bepalen' });
    const outside = apply(report, filledIn(report, { oordeel: 'gewijzigd', wordt: 'buiten' }));
    expect(outside?.decisions[0]?.changes).toEqual({ scope: 'buiten' });
  });

  it('tells words with the same words around them apart by their order', () => {
    const twice = 'De «eigen regie|eigen-regie:bepalen» van inwoners.';
    const report = noteOf(twice, twice);
    const review = filledIn(report);
    expect(review.gebruik.map(({ keer }) => keer)).toEqual([1, 2]);
    expect(apply(report, review)?.decisions.map(({ target }) => target)).toEqual(report.uses.map(({ id }) => id));
  });

  it('does not take a heading for every use of its words', () => {
    const report = noteOf(
      '«Eigen regie|eigen-regie:onbepaald»',
      'Wij hebben oog voor «eigen regie|eigen-regie:bepalen» hier.',
    );
    const review = filledIn(report);
    const later = noteOf('Wij hebben oog voor «eigen regie|eigen-regie:bepalen» hier.');
    const applied = apply(later, review);
    expect(applied?.decisions).toHaveLength(1);
    expect(applied?.lost).toEqual([{ quote: 'Eigen regie', reason: 'niet-gevonden' }]);
  });

  it('finds words again in a passage that was split and set in other lines', () => {
    const sentence = 'Wij hebben oog voor de «eigen kracht|eigen-kracht:kunnen» van onze inwoners.';
    const review = filledIn(noteOf(`Er komt veel bij kijken. ${sentence}`));
    const applied = apply(noteOf('Er komt veel bij kijken.', sentence.replace('oog voor', 'oog\nvoor')), review);
    expect(applied?.decisions).toHaveLength(1);
  });

  it('says what fits nothing any more', () => {
    const old = noteOf('De «eigen regie|eigen-regie:moeten» van inwoners staat voorop in dit plan.');
    const gone = noteOf('Wij spreken van «eigen regie|eigen-regie:moeten» als doel.');
    expect(apply(gone, filledIn(old))?.lost[0]?.reason).toBe('niet-gevonden');
    const relabelled = noteOf('De «eigen regie|eigen-regie:bepalen» van inwoners staat voorop in dit plan.');
    expect(apply(relabelled, filledIn(old))?.lost[0]?.reason).toBe('ander-etiket');
    expect(apply(relabelled, filledIn(old, { oordeel: 'gewijzigd', wordt: 'bepalen' }))?.lost).toEqual([]);
  });

  it('knows that it was made of another version of the note', () => {
    const report = sampleReport();
    const review = { ...filledIn(report), sha256: 'anders' };
    expect(apply(report, review)?.sameNote).toBe(false);
  });

  it.each([
    ['a quote', 'Zij zei "«eigen regie|eigen-regie:bepalen»": nee'],
    ['a comment sign', '# niet «eigen regie|eigen-regie:bepalen» #'],
    ['a line separator', 'a\u2028b «eigen regie|eigen-regie:bepalen» c'],
    ['control characters', 'a\u0007b «eigen regie|eigen-regie:bepalen» \u0085c'],
  ])('survives %s in the text of a note', (_, marked) => {
    const report = noteOf(marked);
    expect(apply(report, filledIn(report))?.decisions).toHaveLength(1);
  });
});

describe('a review file', () => {
  const text = startReview(noteOf('De «eigen regie|eigen-regie:moeten» van inwoners.'));
  it.each([
    ['an unknown judgement', text.replace('    oordeel:', '    oordeel: goed'), /oordeel/],
    ['a change without what it becomes', text.replace('    oordeel:', '    oordeel: gewijzigd'), /achter wordt/],
    ['what it becomes without a change', text.replace('    wordt:', '    wordt: mogen'), /hoort hier gewijzigd/],
    ['a mistyped key', text.replace('    reden:', '    redn:'), /reden/],
    ['no YAML', 'gebruik: [', /YAML/],
  ])('is refused with the line for %s', (_, broken, message) => {
    expect(() => read(broken)).toThrow(message);
  });
});
